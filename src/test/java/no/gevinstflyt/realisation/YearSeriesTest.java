package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.benefit.Aggregation;
import no.gevinstflyt.benefit.Basis;
import no.gevinstflyt.benefit.BenefitCategory;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.BenefitType;
import no.gevinstflyt.benefit.Direction;
import no.gevinstflyt.benefit.Frequency;
import no.gevinstflyt.benefit.Indicator;
import no.gevinstflyt.benefit.Recipient;
import no.gevinstflyt.benefit.RollUp.Entry;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.benefit.Unit;
import no.gevinstflyt.benefit.UnitValue;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.realisation.QuarterSeries.Point;
import no.gevinstflyt.realisation.YearSeries.Year;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The four figures year by year. */
class YearSeriesTest {

    private static final Quarter FIRST = Quarter.parse("2027-Q3");

    @Test
    void agreedAndMeasuredAreSumsOfTheQuartersAndWhatIsMissingIsNotNought() {
        QuarterSeries quarters = new QuarterSeries(
                2026, null, List.of(point(0, 100, 80), point(1, 200, null), point(2, 300, null), point(3, 300, null)));
        YearSeries series = YearSeries.of(
                        List.of(quarters),
                        Map.of(2026, new BigDecimal(1500), 2025, BigDecimal.ONE),
                        Map.of(2026, Map.of(2028, 0L), 2025, Map.of(2027, 9L)))
                .get(0);
        assertThat(series.priceYear()).isEqualTo(2026);
        assertThat(series.potential()).isEqualByComparingTo("1500");
        assertThat(series.years())
                .extracting(Year::year, Year::agreed, Year::measured, Year::quarters, Year::takenOut)
                .containsExactly(
                        tuple(2027, new BigDecimal(300), new BigDecimal(80), 1, null),
                        tuple(2028, new BigDecimal(600), null, 0, 0L));
    }

    @Test
    void takenOutIsWhatItReallyWasAndBelongsToThePriceYearOfItsTarget() {
        List<Entry> plan = List.of(
                entry("1804", "Ø1", 2026), entry("1804", "Ø2", 2025), entry("1839", "Ø1", 2026), unpriced("1840"));
        List<TakeOut> takeOuts = List.of(
                takeOut("1804", 2028, BudgetStage.BUDGET, "Ø1", 500),
                takeOut("1804", 2028, BudgetStage.RESULT, "Ø1", 450),
                takeOut("1804", 2029, BudgetStage.BUDGET, "Ø2", 70),
                takeOut("1839", 2028, BudgetStage.BUDGET, "Ø1", 30),
                takeOut("1840", 2028, BudgetStage.BUDGET, "K1", 1));
        List<BudgetAnswer> answers = List.of(
                answer("1804", 2028, BudgetStage.BUDGET),
                answer("1804", 2028, BudgetStage.RESULT),
                answer("1804", 2029, BudgetStage.BUDGET),
                answer("1839", 2028, BudgetStage.BUDGET),
                answer("1839", 2028, BudgetStage.RESULT),
                answer("1840", 2030, BudgetStage.BUDGET));
        Map<Integer, Map<Integer, Long>> taken = TakenOut.byPriceYear(plan, takeOuts, answers);
        assertThat(taken.get(2026))
                .as("Bodø took out 450, Beiarn nothing after all; in 2029 nobody was asked about this")
                .isEqualTo(Map.of(2028, 450L));
        assertThat(taken.get(2025)).isEqualTo(Map.of(2028, 0L, 2029, 70L));
        assertThat(taken).as("nothing that isn't priced").containsOnlyKeys(2025, 2026);
    }

    private static Point point(int later, int planned, @Nullable Integer realised) {
        return new Point(
                FIRST.plus(later),
                new BigDecimal(planned),
                new BigDecimal(planned),
                realised == null ? null : new BigDecimal(realised),
                null,
                2,
                realised == null ? 0 : 1);
    }

    /** Asked about all that the test's plan has, but nobody was asked in 2029 about Ø1. */
    private static BudgetAnswer answer(String municipality, int year, BudgetStage stage) {
        return new BudgetAnswer(
                municipality, year, stage, year == 2029 ? Set.of("Ø2") : Set.of("Ø1", "Ø2", "K1"), null);
    }

    private static TakeOut takeOut(String municipality, int year, BudgetStage stage, String benefit, long amount) {
        return new TakeOut(
                municipality,
                year,
                stage,
                1,
                benefit,
                UseKind.BUDGET_CUT,
                amount,
                LocalDate.of(year, 1, 1),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Entry entry(String municipality, String code, int priceYear) {
        return new Entry(municipality, benefit(code, new UnitValue(BigDecimal.TEN, priceYear, "Lønn")), target(code));
    }

    private static Entry unpriced(String municipality) {
        return new Entry(municipality, benefit("K1", null), target("K1"));
    }

    private static BenefitDefinition benefit(String code, @Nullable UnitValue value) {
        return new BenefitDefinition(
                code,
                "Spart tid",
                List.of(),
                null,
                BenefitCategory.TIME_SAVED,
                BenefitType.INDIRECT,
                Recipient.OWN_ORGANISATION,
                null,
                false,
                value,
                new Indicator(
                        "Timer",
                        Unit.HOURS,
                        Basis.ANNUAL_LEVEL,
                        Direction.DOWN,
                        "Telles",
                        Frequency.QUARTERLY,
                        Aggregation.SUM));
    }

    private static Target target(String code) {
        return new Target(
                code,
                true,
                null,
                new BigDecimal(100),
                LocalDate.of(2026, 9, 30),
                "Telling",
                null,
                BigDecimal.TEN,
                null,
                0,
                false,
                null,
                List.of());
    }
}
