package no.gevinstflyt.calendar;

import java.time.LocalDate;
import no.gevinstflyt.calendar.Reminder.Stage;
import no.gevinstflyt.engine.OpenTask;
import org.jspecify.annotations.Nullable;

/** A reminder to one recipient: a group's id, or {@code user:} and the id of the person that a task is given to. */
record ReminderRow(
        String taskId,
        Stage stage,
        LocalDate dueOn,
        String recipient,
        @Nullable String collaboration,
        String taskName,
        @Nullable String projectCode,
        @Nullable String municipality,
        LocalDate remindedOn) {

    private static final String PERSON = "user:";

    static ReminderRow of(OpenTask task, Stage stage, LocalDate due, String recipient, LocalDate today) {
        return new ReminderRow(
                task.id(),
                stage,
                due,
                recipient,
                task.collaboration(),
                task.name(),
                task.businessKey(),
                task.municipality().orElse(null),
                today);
    }

    static String person(String userId) {
        return PERSON + userId;
    }

    Key key() {
        return new Key(taskId, stage, dueOn, recipient);
    }

    /** What a reminder is unique by. */
    record Key(String taskId, Stage stage, LocalDate dueOn, String recipient) {}
}
