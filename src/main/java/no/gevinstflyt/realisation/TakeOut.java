package no.gevinstflyt.realisation;

import java.time.LocalDate;
import no.gevinstflyt.benefit.UseKind;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality takes out of a benefit in a budget year for one use. Only this counts as a saving taken out; the
 * rest is freed capacity.
 *
 * @param stage whether it is to be, or really was
 * @param project the project's id
 * @param amount whole NOK, in the prices of the budget year
 * @param from the day from which it is taken out
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
        @Nullable String reason) {}
