package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.Frequency;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The four figures, worked by hand with Bodø's hours.
 */
class RealisationFiguresTest {

    private static final BenefitDefinition HOURS = HoursOfBodo.benefit(Frequency.QUARTERLY);
    private static final LocalDate LIVE = LocalDate.of(2027, 7, 1);
    private static final Quarter Q3 = new Quarter(2027, 3);
    private static final Quarter Q4 = new Quarter(2027, 4);

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
        BudgetAnswer planning = new BudgetAnswer("1804", 2028, BudgetStage.BUDGET, Set.of("Ø1"), null);
        BudgetAnswer result = new BudgetAnswer(
                "1804",
                2028,
                BudgetStage.RESULT,
                Set.of("Ø1"),
                new Unconfirmed("take-out-benefit", "Kari", LIVE, null));
        FourFigures both = only(new SideBySide(mapped, agreed, figures, takeOuts, List.of(planning, result)));
        assertThat(both.potential()).as("4200 × 560").isEqualTo(new Amount(new BigDecimal("2352000"), 2026));
        assertThat(both.agreed()).as("3900 × 560").isEqualTo(new Amount(new BigDecimal("2184000"), 2026));
        assertThat(both.measured().quarter()).as("the newest that is approved").isEqualTo(Q4);
        assertThat(both.measured().worth()).as("1950 × 560").isEqualTo(new Amount(new BigDecimal("1092000"), 2026));
        assertThat(both.planned()).isEqualTo(600_000);
        assertThat(both.takenOut()).as("what it really was").isEqualTo(450_000);
        assertThat(both.onBehalf())
                .as("who said so")
                .isEqualTo(new Unconfirmed("take-out-benefit", "Kari", LIVE, null));

        FourFigures planned = only(new SideBySide(mapped, agreed, List.of(), takeOuts, List.of(planning)));
        assertThat(planned.takenOut()).as("as long as the year isn't over").isEqualTo(600_000);
        assertThat(planned.measured()).isNull();
        assertThat(planned.onBehalf()).isNull();
        FourFigures silent = only(new SideBySide(mapped, agreed, List.of(), List.of(), List.of()));
        assertThat(silent.takenOut()).as("not answered is not 0").isNull();
        FourFigures nothing = only(new SideBySide(mapped, agreed, List.of(), List.of(), List.of(planning)));
        assertThat(nothing.takenOut()).as("nothing taken out is 0").isZero();
        BudgetAnswer ofOthers = new BudgetAnswer("1804", 2028, BudgetStage.RESULT, Set.of("Ø2"), null);
        FourFigures notAsked = only(new SideBySide(mapped, agreed, List.of(), takeOuts, List.of(planning, ofOthers)));
        assertThat(notAsked.actual()).as("not asked about is not 0").isNull();
        assertThat(notAsked.takenOut()).as("as it was planned").isEqualTo(600_000);
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
                "1804",
                2028,
                stage,
                1,
                "Ø1",
                use,
                amount,
                LocalDate.of(2028, 1, 1),
                null,
                null,
                null,
                null,
                null,
                null);
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
                null,
                "k1804",
                Instant.EPOCH,
                null,
                null);
    }

    private static Plan plan(String target) {
        return new Plan(
                List.of(new Benefit(null, HOURS, null, null, null, List.of())),
                List.of(new MunicipalTargets("1804", List.of(HoursOfBodo.target(target)))));
    }
}
