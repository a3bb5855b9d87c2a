package no.gevinstflyt.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reminds of an open task.
 *
 * @param due the task's due date
 * @param remindedOn the day on which the reminder came
 */
public record Reminder(
        String taskId,
        String taskName,
        @Nullable String projectCode,
        @Nullable String municipality,
        Stage stage,
        LocalDate due,
        LocalDate remindedOn) {

    /** How near the due date is. */
    public enum Stage {
        BEFORE,
        ON_THE_DATE,
        AFTER
    }
}
