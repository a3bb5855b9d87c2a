package no.gevinstflyt.silence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody recorded for a municipality.
 *
 * @param task the answered task's key
 * @param taskName the answered task's name as users read it
 * @param answeredBy who in the municipality gave the answer
 * @param recordedBy the user who recorded it
 * @param confirmed what the municipality says of it; null until it has said
 * @param comment what the municipality says is wrong
 */
public record OnBehalfRecord(
        long id,
        String projectCode,
        String municipality,
        String taskId,
        String task,
        String taskName,
        String answeredBy,
        LocalDate answeredOn,
        String recordedBy,
        Instant recordedAt,
        @Nullable Boolean confirmed,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable String comment) {

    /** Whether it must still be said, wherever the answer shows, that it was recorded for the municipality. */
    public boolean unconfirmed() {
        return confirmed == null || !confirmed;
    }

    /** What must still be said of the answer; null once it is confirmed. */
    @Nullable
    Unconfirmed standing() {
        return unconfirmed() ? new Unconfirmed(task, answeredBy, answeredOn, denial()) : null;
    }

    private Unconfirmed.@Nullable Denial denial() {
        return confirmedAt == null ? null : new Unconfirmed.Denial(confirmedAt, comment);
    }
}
