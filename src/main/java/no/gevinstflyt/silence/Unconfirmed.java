package no.gevinstflyt.silence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an answer was recorded for a municipality, which has not confirmed it. It is said wherever the answer shows.
 *
 * @param task the answered task's key
 * @param answeredBy who in the municipality gave the answer
 * @param denied that the municipality says that the answer isn't right; null as long as it has said nothing
 */
public record Unconfirmed(String task, String answeredBy, LocalDate answeredOn, @Nullable Denial denied) {

    /** When the municipality said that the answer isn't right, and what it says is wrong. */
    public record Denial(Instant at, @Nullable String comment) {}

    /** The same for those who may know of the answer, but may not read all that the municipality has answered. */
    public Unconfirmed withoutComment() {
        return denied == null ? this : new Unconfirmed(task, answeredBy, answeredOn, new Denial(denied.at(), null));
    }

    /** An answer as its own table has it; null where the municipality answered itself. */
    public static @Nullable Unconfirmed of(String task, @Nullable String answeredBy, @Nullable LocalDate answeredOn) {
        return answeredBy == null || answeredOn == null ? null : new Unconfirmed(task, answeredBy, answeredOn, null);
    }
}
