package no.gevinstflyt.realisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.benefit.AnnualValue;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.PlannedCurve;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A target that has a worth in NOK, followed quarter by quarter. A quarter's NOK is a fourth of what a year at its level
 * is worth. A measurement stands for the period that its indicator is measured for: a yearly one for its quarter and the
 * three before, from the quarter of the go-live.
 *
 * @param worth what the target is worth in a year at full effect
 * @param goLiveFirst when the municipality was to take the solution into use, as first planned
 * @param goLivePlanned the same, as moved last
 * @param goLive when it did; null where it hasn't
 * @param comes whether the municipality uses the solution or is going to; false where its rollout is waived, or it left
 *     before
 * @param measured the approved values by quarter
 */
record TrackedTarget(
        BenefitDefinition benefit,
        Target target,
        Amount worth,
        @Nullable LocalDate goLiveFirst,
        @Nullable LocalDate goLivePlanned,
        @Nullable LocalDate goLive,
        boolean comes,
        Map<Quarter, BigDecimal> measured) {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    /** NOK that were planned for the quarter at first: a postponement doesn't move them. */
    BigDecimal planned(Quarter quarter) {
        return onCurve(goLiveFirst, quarter);
    }

    /** The same curve from the actual go-live; from the planned one as long as that is still to come. */
    BigDecimal shifted(Quarter quarter) {
        return comes ? onCurve(goLive == null ? goLivePlanned : goLive, quarter) : BigDecimal.ZERO;
    }

    /** NOK that were realised in the quarter; none where it wasn't measured. */
    Optional<BigDecimal> realised(Quarter quarter) {
        if (goLive == null || quarter.compareTo(Quarter.of(goLive)) < 0) {
            return Optional.empty();
        }
        int stands = 4 / benefit.indicator().frequency().timesAYear();
        for (int later = 0; later < stands; later++) {
            BigDecimal value = measured.get(quarter.plus(later));
            if (value != null && AnnualValue.of(benefit, target, value) instanceof Amount amount) {
                return Optional.of(amount.nok().divide(QUARTERS));
            }
        }
        return Optional.empty();
    }

    private BigDecimal onCurve(@Nullable LocalDate from, Quarter quarter) {
        return from == null
                ? BigDecimal.ZERO
                : worth.nok()
                        .multiply(PlannedCurve.share(from, target.rampQuarters(), quarter))
                        .divide(QUARTERS);
    }
}
