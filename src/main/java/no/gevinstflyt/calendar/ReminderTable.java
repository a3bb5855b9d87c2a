package no.gevinstflyt.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.gevinstflyt.calendar.Reminder.Stage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders as rows: closed, never deleted, when their task is done or has a new due date. */
@Repository
class ReminderTable {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReminderTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keys of the reminders that are open. */
    Set<ReminderRow.Key> open() {
        return new HashSet<>(
                jdbc.sql("select task_id, stage, due_on, recipient from calendar_reminder where closed_on is null")
                        .query((row, index) -> new ReminderRow.Key(
                                row.getString(1),
                                Stage.valueOf(row.getString(2)),
                                row.getObject(3, LocalDate.class),
                                row.getString(4)))
                        .list());
    }

    /** Adds rows that are not open; one that was closed before is opened again. */
    void add(List<ReminderRow> rows) {
        int[][] reopened = batches.batchUpdate(
                """
                update calendar_reminder set closed_on = null
                 where task_id = ? and stage = ? and due_on = ? and recipient = ?""",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setString(1, row.taskId());
                    statement.setString(2, row.stage().name());
                    statement.setObject(3, row.dueOn());
                    statement.setString(4, row.recipient());
                });
        int[] found = Arrays.stream(reopened).flatMapToInt(Arrays::stream).toArray();
        insert(IntStream.range(0, rows.size())
                .filter(index -> found[index] == 0)
                .mapToObj(rows::get)
                .toList());
    }

    private void insert(List<ReminderRow> rows) {
        batches.batchUpdate(
                """
                insert into calendar_reminder (task_id, stage, due_on, recipient, collaboration, task_name,
                                               project_code, municipality, reminded_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setString(1, row.taskId());
                    statement.setString(2, row.stage().name());
                    statement.setObject(3, row.dueOn());
                    statement.setString(4, row.recipient());
                    statement.setString(5, row.collaboration());
                    statement.setString(6, row.taskName());
                    statement.setString(7, row.projectCode());
                    statement.setString(8, row.municipality());
                    statement.setObject(9, row.remindedOn());
                });
    }

    void close(Collection<ReminderRow.Key> keys, LocalDate today) {
        batches.batchUpdate(
                """
                update calendar_reminder set closed_on = ?
                 where task_id = ? and stage = ? and due_on = ? and recipient = ?""",
                keys,
                BATCH,
                (statement, key) -> {
                    statement.setObject(1, today);
                    statement.setString(2, key.taskId());
                    statement.setString(3, key.stage().name());
                    statement.setObject(4, key.dueOn());
                    statement.setString(5, key.recipient());
                });
    }

    void closeTask(String taskId, LocalDate today) {
        jdbc.sql("update calendar_reminder set closed_on = ? where task_id = ? and closed_on is null")
                .params(today, taskId)
                .update();
    }

    /** Open reminders to any of the recipients in any of the collaborations, the earliest due first. */
    List<ReminderRow> open(Collection<String> recipients, Collection<String> collaborations) {
        if (recipients.isEmpty() || collaborations.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select task_id taskId, stage, due_on dueOn, recipient, collaboration, task_name taskName,
                               project_code projectCode, municipality, reminded_on remindedOn
                          from calendar_reminder
                         where closed_on is null and recipient in (:recipients) and collaboration in (:collaborations)
                         order by due_on, task_id, recipient""")
                .param("recipients", recipients)
                .param("collaborations", collaborations)
                .query(ReminderRow.class)
                .list();
    }
}
