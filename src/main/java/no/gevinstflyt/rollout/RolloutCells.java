package no.gevinstflyt.rollout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.gevinstflyt.project.ParticipationState;
import no.gevinstflyt.project.RolloutState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads where municipalities stand in rollouts, and which of their answers others recorded: in two statements for as many
 * as are asked for, three where such an answer isn't confirmed.
 */
@Component
public class RolloutCells {

    private static final String SELECT =
            """
            select p.code, t.municipality, t.state, t.rollout_state, t.go_live_planned, t.go_live_date,
                   r.wave, r.original_date, r.moved_from, r.move_reason, r.privacy, r.trained, r.to_be_trained,
                   r.joined, r.defects
              from participation t
              join project p on p.id = t.project
              left join municipality_rollout r on r.project = t.project and r.municipality = t.municipality
            """;

    private final JdbcClient jdbc;
    private final RecordedAnswers recorded;

    RolloutCells(JdbcClient jdbc, RecordedAnswers recorded) {
        this.jdbc = jdbc;
        this.recorded = recorded;
    }

    /** The municipalities of one project, by number. */
    public List<RolloutCell> of(long project) {
        return recorded.beside(jdbc.sql(SELECT + " where t.project = ? order by t.municipality")
                .param(project)
                .query(RolloutCells::cell)
                .list());
    }

    /** These municipalities in these projects. */
    List<RolloutCell> of(Collection<Long> projects, Collection<String> municipalities) {
        if (projects.isEmpty() || municipalities.isEmpty()) {
            return List.of();
        }
        return recorded.beside(
                jdbc.sql(SELECT + " where t.project in (:projects) and t.municipality in (:municipalities)")
                        .param("projects", projects)
                        .param("municipalities", municipalities)
                        .query(RolloutCells::cell)
                        .list());
    }

    private static RolloutCell cell(ResultSet row, int number) throws SQLException {
        String rollout = row.getString(4);
        LocalDate planned = row.getObject(5, LocalDate.class);
        LocalDate original = row.getObject(8, LocalDate.class);
        RolloutStatus status = RolloutStatus.of(
                ParticipationState.valueOf(row.getString(3)),
                rollout == null ? null : RolloutState.valueOf(rollout),
                planned,
                original,
                row.getBoolean(15));
        boolean waiting = status == RolloutStatus.PLANNED || status == RolloutStatus.POSTPONED;
        Integer trained = number(row, 12);
        return new RolloutCell(
                row.getString(1),
                row.getString(2),
                status,
                new RolloutSchedule(
                        number(row, 7),
                        planned,
                        original,
                        row.getObject(9, LocalDate.class),
                        row.getString(10),
                        row.getObject(6, LocalDate.class)),
                new RolloutReadiness(
                        waiting ? !PrivacyState.CLEARED.name().equals(row.getString(11)) : null,
                        waiting ? trained != null : null,
                        trained,
                        number(row, 13),
                        row.getBoolean(14) ? true : null),
                List.of());
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
