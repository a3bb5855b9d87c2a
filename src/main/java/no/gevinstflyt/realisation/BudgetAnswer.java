package no.gevinstflyt.realisation;

import java.util.HashSet;
import java.util.Set;
import no.gevinstflyt.silence.Recordings;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality has answered what it takes out of a project's benefits in a budget year, nothing included.
 *
 * @param benefits codes of the project's benefits that it was asked about; of others nothing is known
 * @param onBehalf who gave the answer that was recorded for the municipality; null where it answered itself, and where
 *     it has confirmed the record
 */
public record BudgetAnswer(
        String municipality, int budgetYear, BudgetStage stage, Set<String> benefits, @Nullable Unconfirmed onBehalf) {

    public BudgetAnswer {
        benefits = Set.copyOf(benefits);
    }

    /** The same answer, asked about the other's benefits too. */
    BudgetAnswer and(BudgetAnswer other) {
        Set<String> both = new HashSet<>(benefits);
        both.addAll(other.benefits);
        return new BudgetAnswer(municipality, budgetYear, stage, both, onBehalf);
    }

    /** The same with what is still to be said of who gave it. */
    BudgetAnswer standing(Recordings recordings, String collaboration, boolean comment) {
        return new BudgetAnswer(
                municipality,
                budgetYear,
                stage,
                benefits,
                recordings.standing(stage.key(collaboration, budgetYear), municipality, onBehalf, comment));
    }
}
