package no.gevinstflyt.realisation;

import java.math.BigDecimal;
import no.gevinstflyt.benefit.AnnualValue;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * Potential, agreed, measured and taken out of one municipality's benefit: four figures, never one. The first three are
 * what a whole year is worth, in the prices of the benefit's own price year; what is taken out is an amount in a budget
 * year, in that year's prices. There is no deflator, so that amounts of different price years are shown apart and never
 * added.
 *
 * @param potential what the municipality mapped, estimates included, as its mapping stands: at full effect. Null where
 *     it mapped nothing that the reader may see
 * @param agreed the target of the newest plan that the steering group approved, at full effect; null where the plan has
 *     none
 * @param measured the newest approved measurement; null where there is none
 * @param year the budget year
 * @param planned whole NOK that the municipality said it would take out in the year, over all uses: 0 where it said
 *     nothing of this benefit, null where it hasn't answered or wasn't asked about it
 * @param actual whole NOK that it said, when the year was over, that it did take out; null where it hasn't answered or
 *     wasn't asked about it
 * @param onBehalf who gave the answer that counts, where it was recorded for the municipality and it hasn't confirmed it
 */
public record FourFigures(
        String municipality,
        BenefitDefinition benefit,
        @Nullable AnnualValue potential,
        @Nullable AnnualValue agreed,
        @Nullable Measured measured,
        int year,
        @Nullable Long planned,
        @Nullable Long actual,
        @Nullable Unconfirmed onBehalf) {

    /**
     * The level that was measured in a quarter, and what a year at that level is worth.
     *
     * @param onBehalf who said so, where it was recorded for the municipality and it hasn't confirmed it
     */
    public record Measured(Quarter quarter, BigDecimal value, AnnualValue worth, @Nullable Unconfirmed onBehalf) {}

    /** What counts as taken out in the year: what it really was, or what was to be as long as that isn't known. */
    public @Nullable Long takenOut() {
        return actual == null ? planned : actual;
    }
}
