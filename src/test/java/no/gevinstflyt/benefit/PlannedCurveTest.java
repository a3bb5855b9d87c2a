package no.gevinstflyt.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import no.gevinstflyt.calendar.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected way from baseline to target, worked by hand: Bodø's 5200 hours that are to become 1300. */
class PlannedCurveTest {

    @ParameterizedTest
    @CsvSource({
        "2027-02-15, 4, 2026-Q4, 0",
        "2027-02-15, 4, 2027-Q1, 0",
        "2027-02-15, 4, 2027-Q2, 0.25",
        "2027-02-15, 4, 2027-Q4, 0.75",
        "2027-02-15, 4, 2028-Q1, 1",
        "2027-02-15, 4, 2030-Q1, 1",
        "2027-01-01, 4, 2027-Q1, 0.25",
        "2027-03-31, 0, 2027-Q1, 1",
        "2027-04-01, 0, 2027-Q1, 0",
        "2027-01-01, 3, 2027-Q1, 0.3333333333333333"
    })
    void oneStepForEachWholeQuarterSinceGoLive(LocalDate goLive, int ramp, Quarter quarter, BigDecimal share) {
        assertThat(PlannedCurve.share(goLive, ramp, quarter)).isEqualByComparingTo(share);
    }

    @Test
    void theValueGoesFromBaselineToTargetAndALaterGoLiveShiftsIt() {
        Target hours = target(new BigDecimal("5200"));
        LocalDate planned = LocalDate.of(2027, 1, 1);
        assertThat(PlannedCurve.value(hours, planned, new Quarter(2027, 1))).contains(new BigDecimal("4225"));
        assertThat(PlannedCurve.value(hours, planned.plusMonths(6), new Quarter(2027, 3)))
                .as("live two quarters late: the same value two quarters later")
                .contains(new BigDecimal("4225"));
        assertThat(PlannedCurve.value(hours, planned, new Quarter(2026, 4))).contains(new BigDecimal("5200"));
        assertThat(PlannedCurve.value(target(null), planned, new Quarter(2027, 1)))
                .as("nothing can be expected without a baseline")
                .isEmpty();
    }

    @Test
    void theFollowedPlanHasTheBaselinesThatWereMeasuredSinceItFrozeAndNoOtherChange() {
        Plan frozen = plan(target(null));
        Plan followed = frozen.withBaselinesOf(plan(target(new BigDecimal("5100"))));
        assertThat(followed.municipalities().get(0).targets().get(0).baseline()).isEqualByComparingTo("5100");
        Plan known = plan(target(new BigDecimal("5200")));
        assertThat(known.withBaselinesOf(plan(target(new BigDecimal("1")))))
                .as("a baseline that was frozen stays")
                .isEqualTo(known);
        assertThat(frozen.withBaselinesOf(new Plan(List.of(), List.of()))).isEqualTo(frozen);
    }

    private static Plan plan(Target target) {
        return new Plan(List.of(), List.of(new MunicipalTargets("1804", List.of(target))));
    }

    private static Target target(@Nullable BigDecimal baseline) {
        LocalDate date = LocalDate.of(2026, 9, 30);
        return new Target(
                "Ø1",
                true,
                null,
                baseline,
                baseline == null ? null : date,
                baseline == null ? null : "Telling",
                date,
                new BigDecimal("1300"),
                date.plusYears(2),
                4,
                false,
                null,
                List.of());
    }
}
