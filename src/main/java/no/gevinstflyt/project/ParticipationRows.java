package no.gevinstflyt.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of participations, to read; {@link Participations} writes. */
@Repository
class ParticipationRows {

    private static final String OF_PROJECT =
            """
            select id, project, municipality, state, state_since, interest, contact, sponsor, deciding_body,
                   meeting_date, admitted_by, rollout_state, go_live_planned, go_live_date
              from participation where project = ?""";

    private final JdbcClient jdbc;

    ParticipationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
