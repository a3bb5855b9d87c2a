package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Aggregation;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.benefit.Basis;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitCategory;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.BenefitType;
import no.gevinstflyt.benefit.Direction;
import no.gevinstflyt.benefit.Frequency;
import no.gevinstflyt.benefit.Indicator;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import no.gevinstflyt.benefit.Recipient;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.benefit.Unit;
import no.gevinstflyt.benefit.UnitValue;
import no.gevinstflyt.benefit.Use;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.project.SubGoal;
import no.gevinstflyt.realisation.QuarterSeries.Point;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The four figures and the curves, worked by hand with Bodø's 5200 hours that are to become 1300, at 560 kr: (5200 −
 * 1300) × 560 = 2 184 000 a year, 546 000 a quarter.
 */
class RealisationFiguresTest {

    private static final BenefitDefinition HOURS = benefit(Frequency.QUARTERLY);
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
        QuarterSeries series = series(benefit(Frequency.YEARLY), Map.of(Q4, new BigDecimal("3640")));
        assertThat(series.points())
                .extracting(Point::realised)
                .as("live on 1 July: not before that")
                .containsExactly(null, null, new BigDecimal("218400"), new BigDecimal("218400"), null, null);
    }

    @Test
    void theFourFiguresAreFour() {
        Plan mapped = plan("1000");
        Plan agreed = plan("1300");
        List<Figure> figures = List.of(
                figure(Q3, "5000", true), figure(Q4, "3250", true), figure(new Quarter(2028, 1), "1000", false));
        List<TakeOut> takeOuts = List.of(
                takeOut(BudgetStage.BUDGET, UseKind.BUDGET_CUT, 500_000),
                takeOut(BudgetStage.BUDGET, UseKind.QUALITY, 100_000),
                takeOut(BudgetStage.RESULT, UseKind.BUDGET_CUT, 450_000));
        BudgetAnswer planning = new BudgetAnswer("1804", 2028, BudgetStage.BUDGET, null);
        BudgetAnswer result = new BudgetAnswer("1804", 2028, BudgetStage.RESULT, new OnBehalf("Kari", LIVE));
        FourFigures both = only(new SideBySide(mapped, agreed, figures, takeOuts, List.of(planning, result)));
        assertThat(both.potential()).as("4200 × 560").isEqualTo(new Amount(new BigDecimal("2352000"), 2026));
        assertThat(both.agreed()).as("3900 × 560").isEqualTo(new Amount(new BigDecimal("2184000"), 2026));
        assertThat(both.measured().quarter()).as("the newest that is approved").isEqualTo(Q4);
        assertThat(both.measured().worth()).as("1950 × 560").isEqualTo(new Amount(new BigDecimal("1092000"), 2026));
        assertThat(both.planned()).isEqualTo(600_000);
        assertThat(both.takenOut()).as("what it really was").isEqualTo(450_000);
        assertThat(both.onBehalf()).as("who said so").isEqualTo(new OnBehalf("Kari", LIVE));

        FourFigures planned = only(new SideBySide(mapped, agreed, List.of(), takeOuts, List.of(planning)));
        assertThat(planned.takenOut()).as("as long as the year isn't over").isEqualTo(600_000);
        assertThat(planned.measured()).isNull();
        assertThat(planned.onBehalf()).isNull();
        FourFigures silent = only(new SideBySide(mapped, agreed, List.of(), List.of(), List.of()));
        assertThat(silent.takenOut()).as("not answered is not 0").isNull();
        FourFigures nothing = only(new SideBySide(mapped, agreed, List.of(), List.of(), List.of(planning)));
        assertThat(nothing.takenOut()).as("nothing taken out is 0").isZero();
    }

    @Test
    void totalsKeepPriceYearsApartAndCountWhatIsNotMeasured() {
        FourFigures first = row("1804", new Amount(BigDecimal.TEN, 2025), 5L);
        FourFigures second = row("1839", new Amount(BigDecimal.ONE, 2026), null);
        FourTotals totals = FourTotals.of(List.of(first, second), 2028);
        assertThat(totals.agreed()).isEqualTo(Map.of(2025, BigDecimal.TEN, 2026, BigDecimal.ONE));
        assertThat(totals.measured()).isEmpty();
        assertThat(totals.unmeasured()).isEqualTo(2);
        assertThat(totals.takenOut()).isEqualTo(5);
        assertThat(FourTotals.of(List.of(second), 2028).takenOut())
                .as("nobody has answered")
                .isNull();
    }

    private static FourFigures row(String municipality, Amount agreed, @Nullable Long planned) {
        return new FourFigures(municipality, HOURS, null, agreed, null, 2028, planned, null, null);
    }

    private static FourFigures only(SideBySide sides) {
        assertThat(sides.inYear(2028)).hasSize(1);
        return sides.inYear(2028).get(0);
    }

    private static TakeOut takeOut(BudgetStage stage, UseKind use, long amount) {
        return new TakeOut(
                "1804", 2028, stage, 1, "Ø1", use, amount, LocalDate.of(2028, 1, 1), null, null, null, null, null);
    }

    private static Figure figure(Quarter quarter, String value, boolean approved) {
        return new Figure(
                1,
                1,
                "1804",
                "Ø1",
                quarter,
                new BigDecimal(value),
                null,
                false,
                null,
                Figure.Kind.ANSWER,
                approved,
                false,
                false,
                null,
                null,
                null,
                null,
                "k1804",
                Instant.EPOCH,
                null,
                null);
    }

    private static Plan plan(String target) {
        return new Plan(
                List.of(new Benefit(null, HOURS, null, null, null, List.of())),
                List.of(new MunicipalTargets("1804", List.of(target(target)))));
    }

    @Test
    @DisplayName("A municipality that is not going to use the solution stays in the plan, and is not forecast")
    void notComing() {
        TrackedTarget waived = new TrackedTarget(
                HOURS,
                target("1300"),
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
                target("1300"),
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
                target("1300"),
                new Amount(new BigDecimal("2184000"), 2026),
                PLANNED,
                PLANNED,
                live,
                true,
                measured);
    }

    static Target target(String value) {
        LocalDate date = LocalDate.of(2026, 9, 30);
        return new Target(
                "Ø1",
                true,
                null,
                new BigDecimal("5200"),
                date,
                "Telling",
                null,
                new BigDecimal(value),
                date.plusYears(2),
                4,
                false,
                null,
                List.of(
                        new Use(UseKind.BUDGET_CUT, new BigDecimal("0.5"), null, null),
                        new Use(UseKind.QUALITY, new BigDecimal("0.5"), null, null)));
    }

    static BenefitDefinition benefit(Frequency frequency) {
        return new BenefitDefinition(
                "Ø1",
                "Spart tid på ajourføring",
                List.of(),
                SubGoal.C,
                BenefitCategory.TIME_SAVED,
                BenefitType.INDIRECT,
                Recipient.OWN_ORGANISATION,
                null,
                false,
                new UnitValue(new BigDecimal("560"), 2026, "timekostnad, illustrativ"),
                new Indicator(
                        "Timer brukt per år",
                        Unit.HOURS,
                        Basis.ANNUAL_LEVEL,
                        Direction.DOWN,
                        "Telling",
                        frequency,
                        Aggregation.SUM));
    }
}
