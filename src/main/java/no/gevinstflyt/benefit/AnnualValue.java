package no.gevinstflyt.benefit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a target is worth in a year at full effect: how much better the target is than the baseline, times the value of
 * a unit, times the periods of a year where the indicator counts what came in a period. Where that can't be said, the
 * result says why; it is never a zero in disguise.
 */
public sealed interface AnnualValue {

    /** Whole NOK (rounded half up) in the prices of a year; negative for a drawback. */
    record Amount(BigDecimal nok, int priceYear) implements AnnualValue {}

    /** Why there is no amount. */
    enum None implements AnnualValue {
        NOT_RELEVANT,
        NOT_PRICED,
        NO_INDICATOR,
        NO_BASELINE,
        /** No target, or no value, to compare with the baseline. */
        NO_TARGET
    }

    /** What the target is worth when it is reached. */
    static AnnualValue of(BenefitDefinition benefit, Target target) {
        return of(benefit, target, target.target());
    }

    /** What the same target is worth in a year at the level of a value, such as one that was measured. */
    static AnnualValue of(BenefitDefinition benefit, Target target, @Nullable BigDecimal value) {
        Indicator indicator = benefit.indicator();
        if (!target.relevant()) {
            return None.NOT_RELEVANT;
        } else if (!benefit.priced()) {
            return None.NOT_PRICED;
        } else if (indicator == null) {
            return None.NO_INDICATOR;
        } else if (target.baseline() == null) {
            return None.NO_BASELINE;
        } else if (value == null) {
            return None.NO_TARGET;
        }
        BigDecimal gain = indicator.direction().gain(target.baseline(), value);
        UnitValue unit = benefit.unitValue();
        BigDecimal yearly = indicator.basis() == Basis.PER_PERIOD
                ? gain.multiply(BigDecimal.valueOf(indicator.frequency().timesAYear()))
                : gain;
        BigDecimal nok = unit == null ? yearly : yearly.multiply(unit.amount());
        int priceYear = unit == null ? target.baselineDate().getYear() : unit.year();
        return new Amount(nok.setScale(0, RoundingMode.HALF_UP), priceYear);
    }
}
