package no.gevinstflyt.realisation;

import java.time.LocalDate;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.silence.Recordings;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality takes out of a benefit in a budget year for one use. Only this counts as a saving taken out; the
 * rest is freed capacity.
 *
 * @param stage whether it is to be, or really was
 * @param project the project's id
 * @param amount whole NOK, in the prices of the budget year
 * @param from the day from which it is taken out
 * @param answeredBy who gave the answer that was recorded for the municipality; null where it answered itself, and where
 *     it has confirmed the record
 * @param denied that the municipality says that the recorded answer isn't right
 */
public record TakeOut(
        String municipality,
        int budgetYear,
        BudgetStage stage,
        long project,
        String benefit,
        UseKind use,
        long amount,
        LocalDate from,
        @Nullable String budgetLine,
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        Unconfirmed.@Nullable Denial denied) {

    /** The same with what is still to be said of who gave the answer. */
    TakeOut standing(Recordings recordings, String collaboration) {
        return saidBy(recordings.standing(
                stage.key(collaboration, budgetYear),
                municipality,
                Unconfirmed.of(TakeOuts.TASK, answeredBy, answeredOn)));
    }

    private TakeOut saidBy(@Nullable Unconfirmed said) {
        return new TakeOut(
                municipality,
                budgetYear,
                stage,
                project,
                benefit,
                use,
                amount,
                from,
                budgetLine,
                decision,
                reason,
                said == null ? null : said.answeredBy(),
                said == null ? null : said.answeredOn(),
                said == null ? null : said.denied());
    }
}
