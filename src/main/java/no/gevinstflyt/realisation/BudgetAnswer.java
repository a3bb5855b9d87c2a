package no.gevinstflyt.realisation;

import no.gevinstflyt.silence.Recordings;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality has answered what it takes out in a budget year, nothing included.
 *
 * @param onBehalf who gave the answer that was recorded for the municipality; null where it answered itself, and where
 *     it has confirmed the record
 */
public record BudgetAnswer(String municipality, int budgetYear, BudgetStage stage, @Nullable Unconfirmed onBehalf) {

    /** The same with what is still to be said of who gave it. */
    BudgetAnswer standing(Recordings recordings, String collaboration) {
        return new BudgetAnswer(
                municipality,
                budgetYear,
                stage,
                recordings.standing(stage.key(collaboration, budgetYear), municipality, onBehalf));
    }
}
