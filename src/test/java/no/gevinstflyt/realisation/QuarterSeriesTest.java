package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.Frequency;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.realisation.QuarterSeries.Point;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The curves, worked by hand with Bodø's hours. */
class QuarterSeriesTest {

    private static final BenefitDefinition HOURS = HoursOfBodo.benefit(Frequency.QUARTERLY);
    private static final LocalDate PLANNED = LocalDate.of(2027, 1, 1);
    private static final LocalDate LIVE = LocalDate.of(2027, 7, 1);
    private static final Quarter Q3 = new Quarter(2027, 3);
    private static final Quarter Q4 = new Quarter(2027, 4);

    @Test
    void plannedFromThePlannedGoLiveAndShiftedToTheActualOne() {
        List<Point> points = series(HOURS, Map.of()).points();
        assertThat(points)
                .extracting(point -> point.planned().longValueExact())
                .as("a fourth of 546 000 more in each quarter from 1 January 2027")
                .containsExactly(136_500L, 273_000L, 409_500L, 546_000L, 546_000L, 546_000L);
        assertThat(points)
                .extracting(point -> point.shifted().longValueExact())
                .as("the same from 1 July 2027")
                .containsExactly(0L, 0L, 136_500L, 273_000L, 409_500L, 546_000L);
        assertThat(points)
                .as("nothing is measured: nothing realised, and no forecast")
                .allSatisfy(point -> {
                    assertThat(point.realised()).isNull();
                    assertThat(point.forecast()).isNull();
                });
    }

    @Test
    void forecastIsWhatWasRealisedThenTheShiftedPlanScaledByRealisedPerPlanned() {
        QuarterSeries series = series(HOURS, Map.of(Q3, new BigDecimal("4615"), Q4, new BigDecimal("3640")));
        assertThat(series.ratio())
                .as("(585 + 1560 hours) × 560 ÷ 4 = 300 300 of 136 500 + 273 000")
                .isEqualByComparingTo("0.7333333333333333");
        assertThat(series.points().subList(2, 6))
                .extracting(Point::realised)
                .containsExactly(new BigDecimal("81900"), new BigDecimal("218400"), null, null);
        assertThat(series.points().subList(2, 6))
                .extracting(Point::forecast)
                .containsExactly(
                        new BigDecimal("81900"),
                        new BigDecimal("218400"),
                        new BigDecimal("300300"),
                        new BigDecimal("400400"));
    }

    @Test
    void onlyTheLastFourMeasuredQuartersScaleTheForecast() {
        TrackedTarget target = tracked(
                HOURS,
                PLANNED,
                Map.of(
                        new Quarter(2027, 1),
                        new BigDecimal("5200"),
                        new Quarter(2027, 2),
                        new BigDecimal("1300"),
                        Q3,
                        new BigDecimal("1300"),
                        Q4,
                        new BigDecimal("1300"),
                        new Quarter(2028, 1),
                        new BigDecimal("1300")));
        QuarterSeries series = QuarterSeries.of(List.of(target), new Quarter(2027, 1), new Quarter(2028, 2))
                .get(0);
        assertThat(series.ratio())
                .as("4 × 546 000 of 273 000 + 409 500 + 546 000 + 546 000; the first quarter's 0 is not in it")
                .isEqualByComparingTo(
                        new BigDecimal("2184000").divide(new BigDecimal("1774500"), java.math.MathContext.DECIMAL64));
    }

    @Test
    void aYearlyMeasurementStandsForTheYearFromTheGoLive() {
        QuarterSeries series = series(HoursOfBodo.benefit(Frequency.YEARLY), Map.of(Q4, new BigDecimal("3640")));
        assertThat(series.points())
                .extracting(Point::realised)
                .as("live on 1 July: not before that")
                .containsExactly(null, null, new BigDecimal("218400"), new BigDecimal("218400"), null, null);
    }

    @Test
    @DisplayName("Of what wasn't measured in a past quarter the forecast has the scaled plan, not nought")
    void measuredLate() {
        TrackedTarget both = tracked(HOURS, LIVE, Map.of(Q3, new BigDecimal("4615"), Q4, new BigDecimal("3640")));
        TrackedTarget first = tracked(HOURS, LIVE, Map.of(Q3, new BigDecimal("4615")));
        QuarterSeries series = QuarterSeries.of(List.of(both, first), Q3, Q4).get(0);
        assertThat(series.ratio())
                .as("2 × 81 900 + 218 400 of 2 × 136 500 + 273 000")
                .isEqualByComparingTo("0.7");
        assertThat(series.points())
                .extracting(Point::realised)
                .containsExactly(new BigDecimal("163800"), new BigDecimal("218400"));
        assertThat(series.points())
                .extracting(Point::forecast)
                .as("in the fourth quarter 218 400 + 0.7 × 273 000")
                .containsExactly(new BigDecimal("163800"), new BigDecimal("409500"));
    }

    @Test
    @DisplayName("A municipality that is not going to use the solution stays in the plan, and is not forecast")
    void notComing() {
        TrackedTarget waived = new TrackedTarget(
                HOURS,
                HoursOfBodo.target("1300"),
                new Amount(new BigDecimal("2184000"), 2026),
                PLANNED,
                PLANNED,
                null,
                false,
                Map.of());

        assertThat(waived.planned(new Quarter(2028, 1))).isPositive();
        assertThat(waived.shifted(new Quarter(2028, 1))).isZero();
    }

    @Test
    @DisplayName("A postponement moves what is expected, never what was planned")
    void postponed() {
        LocalDate later = PLANNED.plusYears(1);
        TrackedTarget postponed = new TrackedTarget(
                HOURS,
                HoursOfBodo.target("1300"),
                new Amount(new BigDecimal("2184000"), 2026),
                PLANNED,
                later,
                null,
                true,
                Map.of());
        Quarter before = Quarter.of(later).plus(-1);

        assertThat(postponed.planned(before)).isPositive();
        assertThat(postponed.shifted(before)).isZero();
        assertThat(postponed.shifted(Quarter.of(later).plus(4)))
                .isEqualTo(postponed.planned(Quarter.of(PLANNED).plus(4)));
    }

    private static QuarterSeries series(BenefitDefinition benefit, Map<Quarter, BigDecimal> measured) {
        return QuarterSeries.of(List.of(tracked(benefit, LIVE, measured)), new Quarter(2027, 1), new Quarter(2028, 2))
                .get(0);
    }

    private static TrackedTarget tracked(BenefitDefinition benefit, LocalDate live, Map<Quarter, BigDecimal> measured) {
        return new TrackedTarget(
                benefit,
                HoursOfBodo.target("1300"),
                new Amount(new BigDecimal("2184000"), 2026),
                PLANNED,
                PLANNED,
                live,
                true,
                measured);
    }
}
