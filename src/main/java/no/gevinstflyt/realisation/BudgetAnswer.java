package no.gevinstflyt.realisation;

import no.gevinstflyt.engine.TaskContext.OnBehalf;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality has answered what it takes out in a budget year, nothing included.
 *
 * @param onBehalf who gave the answer that was recorded for the municipality; null where it answered itself, and where
 *     it has confirmed the record
 */
public record BudgetAnswer(String municipality, int budgetYear, BudgetStage stage, @Nullable OnBehalf onBehalf) {

    /** The same once the municipality has confirmed it. */
    BudgetAnswer confirmed() {
        return new BudgetAnswer(municipality, budgetYear, stage, null);
    }
}
