package no.gevinstflyt.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The frozen plans, to add and to read. */
@Repository
class PlanVersions {

    private static final String VERSIONS =
            "select id, project, number, decision, frozen_at, sha256 from plan_version where project ";

    private final JdbcClient jdbc;

    PlanVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a version.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the project has one of this number
     */
    PlanVersion add(PlanVersion version) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into plan_version (project, number, decision, frozen_at, sha256) values (?, ?, ?, ?, ?)")
                .params(
                        version.project(),
                        version.number(),
                        version.decision(),
                        BenefitTable.at(version.frozenAt()),
                        version.sha256())
                .update(id, "id");
        return version.withId(id.getKeyAs(Number.class).longValue());
    }

    /** A project's versions, the oldest first. */
    List<PlanVersion> of(long project) {
        return jdbc.sql(VERSIONS + "= ? order by number")
                .param(project)
                .query(PlanVersions::read)
                .list();
    }

    /** The versions of these projects, at least one, the oldest of each first. */
    List<PlanVersion> of(Collection<Long> projects) {
        return jdbc.sql(VERSIONS + "in (:projects) order by number")
                .param("projects", projects)
                .query(PlanVersions::read)
                .list();
    }

    Optional<PlanVersion> find(long project, int number) {
        return jdbc.sql(VERSIONS + "= ? and number = ?")
                .params(project, number)
                .query(PlanVersions::read)
                .optional();
    }

    private static PlanVersion read(ResultSet row, int index) throws SQLException {
        return new PlanVersion(
                row.getLong("id"),
                row.getLong("project"),
                row.getInt("number"),
                row.getObject("decision", Long.class),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"));
    }
}
