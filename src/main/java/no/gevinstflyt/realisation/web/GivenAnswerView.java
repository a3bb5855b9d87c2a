package no.gevinstflyt.realisation.web;

import java.time.Instant;
import java.time.LocalDate;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.realisation.GivenAnswer;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question about a municipality's budget.
 *
 * @param stage {@code budget} or {@code result}
 * @param version from 1 on; the highest counts
 * @param amount whole NOK in all, in the prices of the budget year
 * @param answeredBy who gave the answer that was recorded for the municipality and that it hasn't confirmed
 * @param denied that the municipality says that the recorded answer isn't right
 */
record GivenAnswerView(
        String collaboration,
        String municipality,
        int budgetYear,
        String stage,
        int version,
        boolean answered,
        long amount,
        String reportedBy,
        Instant reportedAt,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        Unconfirmed.@Nullable Denial denied) {

    static GivenAnswerView of(GivenAnswer given) {
        return new GivenAnswerView(
                given.question().collaboration(),
                given.question().municipality(),
                given.question().year(),
                Keys.of(given.question().stage()),
                given.version(),
                given.answered(),
                given.amount(),
                given.by(),
                given.at(),
                given.onBehalf() == null ? null : given.onBehalf().answeredBy(),
                given.onBehalf() == null ? null : given.onBehalf().answeredOn(),
                given.onBehalf() == null ? null : given.onBehalf().denied());
    }
}
