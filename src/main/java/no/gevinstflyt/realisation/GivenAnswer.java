package no.gevinstflyt.realisation;

import java.time.Instant;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
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
        @Nullable OnBehalf onBehalf) {

    /** The same once the municipality has confirmed it. */
    GivenAnswer confirmed() {
        return new GivenAnswer(question, version, answered, amount, by, at, null);
    }
}
