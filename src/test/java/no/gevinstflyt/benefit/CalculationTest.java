package no.gevinstflyt.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import no.gevinstflyt.benefit.RollUp.Entry;
import no.gevinstflyt.project.SubGoal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The module's formulas, with the figures of the strategy's first project worked by hand. */
class CalculationTest {

    private static final Plan PLAN = plan();

    private static Plan plan() {
        List<Benefit> benefits = Forms.map(Salten.benefitMap()).benefits().stream()
                .map(benefit -> new Benefit(null, benefit, null, null, null, List.of()))
                .toList();
        return new Plan(
                benefits,
                Salten.municipalities().stream()
                        .sorted()
                        .map(number -> new MunicipalTargets(
                                number,
                                Forms.mapping(Salten.targets(number), number).targets()))
                        .toList());
    }

    private static Total nok2026(long nok, int counted) {
        return new Total(Map.of(2026, BigDecimal.valueOf(nok)), counted, 0);
    }

    @Test
    void bodoSavesHoursLicencesAndLetters() {
        List<Entry> bodo = PLAN.entries().stream()
                .filter(entry -> entry.municipality().equals("1804"))
                .toList();
        Map<String, Total> byBenefit =
                RollUp.totals(bodo, entry -> entry.target().benefit());
        assertThat(byBenefit.get("Ø1")).as("(5200 − 1300) hours × 560 kr").isEqualTo(nok2026(2_184_000, 1));
        assertThat(byBenefit.get("Ø2")).as("410 000 kr − 0 kr").isEqualTo(nok2026(410_000, 1));
        assertThat(byBenefit.get("Ø3")).as("(2900 − 600) letters × 45 kr").isEqualTo(nok2026(103_500, 1));
        assertThat(byBenefit.get("K1")).as("not priced").isEqualTo(Total.ZERO);
    }

    @Test
    void theTenMunicipalitiesTogether() {
        List<Entry> all = PLAN.entries();
        assertThat(RollUp.total(all)).isEqualTo(nok2026(3_768_800 + 985_000 + 162_000, 30));
        Map<BenefitCategory, Total> byCategory =
                RollUp.totals(all, entry -> entry.benefit().category());
        assertThat(byCategory.get(BenefitCategory.TIME_SAVED)).isEqualTo(nok2026(3_768_800, 10));
        assertThat(byCategory.get(BenefitCategory.AVOIDED_COST)).isEqualTo(nok2026(1_147_000, 20));
        Map<SubGoal, Total> bySubGoal =
                RollUp.totals(all, entry -> entry.benefit().subGoal());
        assertThat(bySubGoal.get(SubGoal.C)).isEqualTo(nok2026(4_915_800, 30));
    }

    @Test
    void eachWayOfSummingGivesTheSameTotal() {
        Total all = RollUp.total(PLAN.entries());
        assertThat(RollUp.totals(PLAN.entries(), Entry::municipality).values().stream()
                        .reduce(Total.ZERO, Total::plus))
                .isEqualTo(all);
        assertThat(RollUp.uses(PLAN.entries()).values().stream()
                        .reduce(Total.ZERO, Total::plus)
                        .nok())
                .isEqualTo(all.nok());
    }

    @Test
    void usesShareAnAmountToTheLastKrone() {
        Random random = new Random(1804);
        for (int round = 0; round < 200; round++) {
            BigDecimal first = BigDecimal.valueOf(random.nextInt(1001), 3);
            Target target = target(
                    "Ø2",
                    new BigDecimal(random.nextInt(1_000_000) + 1),
                    BigDecimal.ZERO,
                    List.of(
                            new Use(UseKind.BUDGET_CUT, first, null, null),
                            new Use(UseKind.QUALITY, BigDecimal.ONE.subtract(first), null, null)));
            List<Entry> entry = List.of(new Entry("1804", benefit("Ø2"), target));
            assertThat(RollUp.uses(entry).values().stream()
                            .reduce(Total.ZERO, Total::plus)
                            .nok())
                    .isEqualTo(RollUp.total(entry).nok());
        }
    }

    @Test
    void whereThereIsNoAmountTheReasonIsGiven() {
        BigDecimal one = BigDecimal.ONE;
        assertThat(AnnualValue.of(benefit("K1"), target("K1", one, one))).isEqualTo(AnnualValue.None.NOT_PRICED);
        assertThat(AnnualValue.of(benefit("Ø1"), target("Ø1", null, one))).isEqualTo(AnnualValue.None.NO_BASELINE);
        assertThat(AnnualValue.of(benefit("Ø1"), target("Ø1", one, null))).isEqualTo(AnnualValue.None.NO_TARGET);
        assertThat(RollUp.total(List.of(new Entry("1804", benefit("Ø1"), target("Ø1", null, one)))))
                .as("a missing baseline is counted as missing, not as 0")
                .isEqualTo(new Total(Map.of(), 0, 1));
    }

    @Test
    void amountsOfDifferentPriceYearsAreNotAdded() {
        Total total = Total.ZERO
                .plus(new AnnualValue.Amount(BigDecimal.TEN, 2025))
                .plus(new AnnualValue.Amount(BigDecimal.ONE, 2026));
        assertThat(total.nok()).containsEntry(2025, BigDecimal.TEN).containsEntry(2026, BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "5200, 1300, 5200, 0",
        "5200, 1300, 3250, 0.5",
        "5200, 1300, 1300, 1",
        "5200, 1300, 0, 1.333333333333333",
        "5200, 1300, 5590, -0.1",
        "3.1, 4.2, 3.65, 0.5"
    })
    void achievementIsTheShareOfTheWayAndNeverClipped(
            BigDecimal baseline, BigDecimal target, BigDecimal measured, BigDecimal share) {
        assertThat(Achievement.of(baseline, target, measured))
                .isInstanceOfSatisfying(Achievement.Share.class, found -> assertThat(found.share())
                        .isEqualByComparingTo(share));
    }

    @Test
    void achievementSaysWhyThereIsNone() {
        BigDecimal one = BigDecimal.ONE;
        assertThat(Achievement.of(null, one, one)).isEqualTo(Achievement.None.NO_BASELINE);
        assertThat(Achievement.of(one, null, one)).isEqualTo(Achievement.None.NO_TARGET);
        assertThat(Achievement.of(one, BigDecimal.TEN, null)).isEqualTo(Achievement.None.NO_MEASUREMENT);
        assertThat(Achievement.of(one, new BigDecimal("1.00"), one)).isEqualTo(Achievement.None.BASELINE_EQUALS_TARGET);
    }

    private static BenefitDefinition benefit(String code) {
        return PLAN.benefit(code).orElseThrow().definition();
    }

    private static Target target(String code, BigDecimal baseline, BigDecimal target) {
        return target(code, baseline, target, List.of());
    }

    private static Target target(String code, BigDecimal baseline, BigDecimal target, List<Use> uses) {
        LocalDate measured = LocalDate.of(2026, 9, 30);
        return new Target(
                code,
                true,
                null,
                baseline,
                measured,
                "Telling",
                null,
                target,
                measured.plusYears(2),
                4,
                false,
                null,
                uses);
    }
}
