package no.gevinstflyt.realisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tracking periods and their history. */
@Repository
class TrackingTable {

    private final JdbcClient jdbc;

    TrackingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Tracking> find(long project) {
        return jdbc.sql("select project, ends_on, closed_at from tracking where project = ?")
                .param(project)
                .query((row, index) -> new Tracking(
                        row.getLong("project"), row.getObject("ends_on", LocalDate.class), instant(row, "closed_at")))
                .optional();
    }

    void add(long project, LocalDate endsOn) {
        jdbc.sql("insert into tracking (project, ends_on) values (?, ?)")
                .param(project)
                .param(endsOn)
                .update();
    }

    void setEnd(long project, LocalDate endsOn) {
        jdbc.sql("update tracking set ends_on = ? where project = ?")
                .param(endsOn)
                .param(project)
                .update();
    }

    void close(long project, Instant at) {
        jdbc.sql("update tracking set closed_at = ? where project = ? and closed_at is null")
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(project)
                .update();
    }

    void add(long project, TrackingChange change) {
        jdbc.sql(
                        """
                        insert into tracking_change
                          (project, event, ends_on, reason, decided_by, decision_case, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        change.event().name(),
                        change.endsOn(),
                        change.reason(),
                        change.decidedBy(),
                        change.decisionCase(),
                        change.changedBy(),
                        OffsetDateTime.ofInstant(change.changedAt(), ZoneOffset.UTC))
                .update();
    }

    /** All that happened, the oldest first. */
    List<TrackingChange> changes(long project) {
        return jdbc.sql(
                        """
                        select event, ends_on, reason, decided_by, decision_case, changed_by, changed_at
                          from tracking_change where project = ? order by id""")
                .param(project)
                .query((row, index) -> new TrackingChange(
                        TrackingEvent.valueOf(row.getString("event")),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        row.getString("decision_case"),
                        row.getString("changed_by"),
                        instant(row, "changed_at")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
