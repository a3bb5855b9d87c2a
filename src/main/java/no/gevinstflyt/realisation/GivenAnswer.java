package no.gevinstflyt.realisation;

import java.time.Instant;
import no.gevinstflyt.silence.Recordings;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question about a municipality's budget. The highest version counts; the earlier ones stay.
 *
 * @param version from 1 on
 * @param answered false where the collaboration went on without the municipality
 * @param amount whole NOK that it takes out in all, in the prices of the budget year
 * @param by the user who gave or recorded it
 * @param onBehalf who gave the answer that was recorded for the municipality; null where it answered itself
 */
public record GivenAnswer(
        BudgetQuestion question,
        int version,
        boolean answered,
        long amount,
        String by,
        Instant at,
        @Nullable Unconfirmed onBehalf) {

    /** The same with what is still to be said of who gave it. */
    GivenAnswer standing(Recordings recordings, boolean comment) {
        return new GivenAnswer(
                question,
                version,
                answered,
                amount,
                by,
                at,
                recordings.standing(question.key(), question.municipality(), onBehalf, comment));
    }
}
