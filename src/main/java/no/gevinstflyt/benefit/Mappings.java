package no.gevinstflyt.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The municipalities' mappings. A change counts the version up. */
@Repository
class Mappings {

    private static final String OF_PROJECT =
            "select id, project, municipality, state, state_since, version from benefit_mapping where project = ?";

    private final JdbcClient jdbc;

    Mappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a mapping that is new, else keeps where it has moved.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the municipality has got another one meanwhile
     * @throws OptimisticLockingFailureException where it has been moved by somebody else since it was read
     */
    Mapping save(Mapping mapping) {
        return mapping.id() == null ? add(mapping) : change(mapping);
    }

    private Mapping add(Mapping begun) {
        KeyHolder id = new GeneratedKeyHolder();
        Mapping added = begun.counted();
        jdbc.sql(
                        """
                        insert into benefit_mapping (project, municipality, state, state_since, version)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        added.project(),
                        added.municipality(),
                        added.state().name(),
                        BenefitTable.at(added.stateSince()),
                        added.version())
                .update(id, "id");
        return added.withId(id.getKeyAs(Number.class).longValue());
    }

    private Mapping change(Mapping moved) {
        Mapping changed = moved.counted();
        int rows = jdbc.sql(
                        """
                        update benefit_mapping set state = ?, state_since = ?, version = ?
                         where id = ? and version = ?""")
                .params(
                        changed.state().name(),
                        BenefitTable.at(changed.stateSince()),
                        changed.version(),
                        moved.id(),
                        moved.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Mapping " + moved.id() + " is not at " + moved.version());
        }
        return changed;
    }

    Optional<Mapping> find(long project, String municipality) {
        return jdbc.sql(OF_PROJECT + " and municipality = ?")
                .params(project, municipality)
                .query(Mappings::read)
                .optional();
    }

    /** A project's mappings, by the municipality's number. */
    List<Mapping> of(long project) {
        return jdbc.sql(OF_PROJECT + " order by municipality")
                .param(project)
                .query(Mappings::read)
                .list();
    }

    private static Mapping read(ResultSet row, int index) throws SQLException {
        return new Mapping(
                row.getLong("id"),
                row.getLong("project"),
                row.getString("municipality"),
                MappingState.valueOf(row.getString("state")),
                row.getObject("state_since", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
