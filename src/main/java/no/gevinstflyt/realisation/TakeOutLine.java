package no.gevinstflyt.realisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.gevinstflyt.benefit.AnnualValue;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.benefit.Use;
import org.jspecify.annotations.Nullable;

/**
 * A use of a municipality's target, from which something can be taken out.
 *
 * @param project the project's id
 * @param measured the newest approved value of the indicator; null where there is none
 */
public record TakeOutLine(
        long project,
        String projectCode,
        String projectTitle,
        BenefitDefinition benefit,
        Target target,
        Use use,
        @Nullable BigDecimal measured) {

    /** What the use's share of the target is worth in a year; null where it has no worth in NOK. */
    public @Nullable Amount agreed() {
        return share(AnnualValue.of(benefit, target));
    }

    /** What the use's share of the measured level is worth in a year; null where there is nothing to reckon with. */
    public @Nullable Amount measuredWorth() {
        return measured == null ? null : share(AnnualValue.of(benefit, target, measured));
    }

    private @Nullable Amount share(AnnualValue value) {
        return value instanceof Amount amount
                ? new Amount(amount.nok().multiply(use.share()).setScale(0, RoundingMode.HALF_UP), amount.priceYear())
                : null;
    }
}
