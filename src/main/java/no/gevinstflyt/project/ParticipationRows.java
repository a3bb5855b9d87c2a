package no.gevinstflyt.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of participations. */
@Repository
class ParticipationRows {

    private static final String OF_PROJECT =
            """
            select id, project, municipality, state, state_since, interest, contact, sponsor, deciding_body,
                   meeting_date, admitted_by, rollout_state, go_live_planned, go_live_date
              from participation where project = ?""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ParticipationRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A project's participations, by the municipality's number. */
    List<Participation> of(long project) {
        return jdbc.sql(OF_PROJECT + " order by municipality")
                .param(project)
                .query(ParticipationRows::read)
                .list();
    }

    Optional<Participation> find(long project, String municipality) {
        return jdbc.sql(OF_PROJECT + " and municipality = ?")
                .params(project, municipality)
                .query(ParticipationRows::read)
                .optional();
    }

    /** Adds municipalities that are invited, in one batch. */
    void invite(long project, Collection<String> municipalities, Timestamp now) {
        batches.batchUpdate(
                "insert into participation (project, municipality, state, state_since) values (?, ?, 'INVITED', ?)",
                municipalities.stream()
                        .map(number -> new Object[] {project, number, now})
                        .toList());
    }

    /** Takes in a municipality that isn't in, for the first time or again. */
    void admit(long project, String municipality, @Nullable String interest, String by, Timestamp now) {
        int again = jdbc.sql(
                        """
                        update participation set state = 'INVITED', state_since = ?, interest = ?, admitted_by = ?
                         where project = ? and municipality = ? and state not in ('INVITED', 'PARTICIPATING')""")
                .params(now, interest, by, project, municipality)
                .update();
        if (again == 0) {
            jdbc.sql(
                            """
                            insert into participation
                              (project, municipality, state, state_since, interest, admitted_by)
                            values (?, ?, 'INVITED', ?, ?, ?)""")
                    .params(project, municipality, now, interest, by)
                    .update();
        }
    }

    /**
     * Changes the state, and other columns, of a municipality that is still in.
     *
     * @return whether it was
     */
    boolean move(
            long project,
            String municipality,
            ParticipationState state,
            Map<String, @Nullable Object> changes,
            Timestamp now) {
        StringBuilder set = new StringBuilder("update participation set state = :state, state_since = :now");
        changes.keySet()
                .forEach(
                        column -> set.append(", ").append(column).append(" = :").append(column));
        int moved = jdbc.sql(set
                        + " where project = :project and municipality = :municipality"
                        + " and state in ('INVITED', 'PARTICIPATING')")
                .params(changes)
                .param("state", state.name())
                .param("now", now)
                .param("project", project)
                .param("municipality", municipality)
                .update();
        return moved > 0;
    }

    private static Participation read(ResultSet row, int index) throws SQLException {
        return new Participation(
                row.getLong("id"),
                row.getLong("project"),
                row.getString("municipality"),
                ParticipationState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                choice(Interest.class, row.getString("interest")),
                row.getString("contact"),
                row.getString("sponsor"),
                choice(DecidingBody.class, row.getString("deciding_body")),
                row.getObject("meeting_date", LocalDate.class),
                row.getString("admitted_by"),
                choice(RolloutState.class, row.getString("rollout_state")),
                row.getObject("go_live_planned", LocalDate.class),
                row.getObject("go_live_date", LocalDate.class));
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
