package no.gevinstflyt.measurement;

import java.time.Instant;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a municipality handed in together.
 *
 * @param onBehalf who gave the answer that {@code reportedBy} recorded for the municipality, confirmed or not
 * @param approved what another person in the municipality said of them; null until somebody has
 * @param remark what is wrong with them, where they were not approved
 */
public record Report(
        long id,
        long round,
        String municipality,
        Figure.Kind kind,
        @Nullable String reason,
        @Nullable String reportedBy,
        Instant reportedAt,
        @Nullable Unconfirmed onBehalf,
        boolean late,
        @Nullable Boolean approved,
        boolean lapsed,
        @Nullable String remark) {

    /** Whether somebody is still to say something of it; not of the note that nobody answered. */
    boolean undecided() {
        return approved == null && !lapsed && kind != Figure.Kind.NOT_ANSWERED;
    }

    /** Whether it counts as an answer: it was not turned down. */
    boolean stands() {
        return approved == null || approved;
    }
}
