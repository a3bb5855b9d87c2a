package no.gevinstflyt.silence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.engine.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done about each silence, one row each. */
@Repository
class FollowUpTable {

    private static final String ON_BEHALF =
            """
            select id, project_code, municipality, task_id, task_key, task_name, answered_by, answered_on, recorded_by,
                   recorded_at, confirmed, confirmed_by, confirmed_at, confirmation_comment
              from silence_follow_up where action = 'RECORD' and\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(OpenTask task, String municipality, FollowUp done, String by) {
        jdbc.sql(
                        """
                        insert into silence_follow_up (collaboration, project_code, municipality, task_id, task_key,
                          task_name, action, new_due_on, answered_by, answered_on, answer, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(1, task.collaboration())
                .param(2, task.businessKey())
                .param(3, municipality)
                .param(4, task.id())
                .param(5, task.key())
                .param(6, task.name())
                .param(7, done.action().name())
                .param(8, done.newDueDate())
                .param(9, done.answeredBy())
                .param(10, done.answeredOn())
                .param(11, done.action() == SilenceAction.RECORD ? String.valueOf(done.answer()) : null)
                .param(12, by)
                .param(13, OffsetDateTime.now(clock))
                .update();
    }

    /** Notes what the municipality says of the answer recorded to this task; how many records there were. */
    int confirm(String taskId, Confirmation confirmation, String by) {
        return jdbc.sql(
                        """
                        update silence_follow_up
                           set confirmed = ?, confirmed_by = ?, confirmed_at = ?, confirmation_comment = ?
                         where action = 'RECORD' and task_id = ?""")
                .param(1, confirmation.confirmed())
                .param(2, by)
                .param(3, OffsetDateTime.now(clock))
                .param(4, confirmation.comment())
                .param(5, taskId)
                .update();
    }

    /** All that is recorded under these business keys, at least one, the oldest first. */
    List<OnBehalfRecord> onBehalf(Collection<String> businessKeys) {
        return jdbc.sql(ON_BEHALF + "project_code in (:keys) order by id")
                .param("keys", businessKeys)
                .query(FollowUpTable::read)
                .list();
    }

    Optional<OnBehalfRecord> onBehalfOf(String taskId) {
        return jdbc.sql(ON_BEHALF + "task_id = ?")
                .param(taskId)
                .query(FollowUpTable::read)
                .optional();
    }

    /** The recorded answer itself, as it was sent. */
    Optional<String> answer(String taskId) {
        return jdbc.sql("select answer from silence_follow_up where action = 'RECORD' and task_id = ?")
                .param(taskId)
                .query(String.class)
                .optional();
    }

    private static OnBehalfRecord read(ResultSet row, int index) throws SQLException {
        return new OnBehalfRecord(
                row.getLong("id"),
                row.getString("project_code"),
                row.getString("municipality"),
                row.getString("task_id"),
                row.getString("task_key"),
                row.getString("task_name"),
                row.getString("answered_by"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("confirmed", Boolean.class),
                row.getString("confirmed_by"),
                instant(row.getObject("confirmed_at", OffsetDateTime.class)),
                row.getString("confirmation_comment"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
