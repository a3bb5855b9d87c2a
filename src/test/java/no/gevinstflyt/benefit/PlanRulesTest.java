package no.gevinstflyt.benefit;

import static no.gevinstflyt.benefit.Forms.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.benefit.FinaliseBenefitPlan.Row;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private final List<Benefit> benefits = new ArrayList<>(Forms.map(Salten.benefitMap()).benefits().stream()
            .map(benefit -> new Benefit(null, benefit, null, null, null, List.of()))
            .toList());

    @Test
    void everyBenefitOfTheMapHasOneRow() {
        assertThat(refused("Ø1", "Ø2", "Ø3", "K1")).isEmpty();
        assertThat(refused("Ø1", "Ø1", "Ø3", "K9"))
                .containsExactly(
                        "plan[1].benefit benefit.row-twice",
                        "plan[3].benefit benefit.unknown-benefit",
                        "plan benefit.plan-rows-missing");
    }

    @Test
    void theProjectsOwnBenefitsDoNotLookAlike() {
        assertThat(DoubleCount.among(benefits)).isEmpty();
    }

    @Test
    void anOwnBenefitThatMeasuresWhatTheMapMeasuresMustBeExplained() {
        benefits.add(own("1804", "Ø4-1804", "Mindre ajourføring i barnehagene", "Timer brukt på  Ajourføring per år"));
        assertThat(DoubleCount.among(benefits))
                .containsExactly(new DoubleCount("Ø1", "Ø4-1804", DoubleCount.Likeness.SAME_INDICATOR));
        assertThat(refused("Ø1", "Ø2", "Ø3", "K1", "Ø4-1804"))
                .containsExactly("plan[4].assumption benefit.double-count");
        assertThat(refusals(() -> PlanRules.check(
                        List.of(
                                row("Ø1", null),
                                row("Ø2", null),
                                row("Ø3", null),
                                row("K1", null),
                                row("Ø4-1804", "Timene i barnehagene er ikke med i Ø1.")),
                        benefits)))
                .isEmpty();
    }

    @Test
    void anOwnBenefitWithTheMapsNameMustBeExplained() {
        benefits.add(own("1804", "Ø4-1804", "Spart tid på ajourføring!", "Noe annet"));
        assertThat(DoubleCount.among(benefits))
                .containsExactly(new DoubleCount("Ø1", "Ø4-1804", DoubleCount.Likeness.SAME_NAME));
    }

    @Test
    void whatTwoMunicipalitiesHaveEachIsNotCountedTwice() {
        benefits.add(own("1804", "Ø4-1804", "Færre purringer", "Purringer per år"));
        benefits.add(own("1839", "Ø4-1839", "Færre purringer", "Purringer per år"));
        assertThat(DoubleCount.among(benefits)).isEmpty();
    }

    @Test
    void aPricedBenefitThatComesFromAnotherMustBeExplained() {
        BenefitDefinition second = Forms.map(Salten.benefitMap()).benefits().get(1);
        benefits.set(
                1,
                new Benefit(
                        null,
                        new BenefitDefinition(
                                second.code(),
                                second.name(),
                                List.of("E1", "Ø1"),
                                second.subGoal(),
                                second.category(),
                                second.type(),
                                second.recipient(),
                                null,
                                false,
                                null,
                                second.indicator()),
                        null,
                        null,
                        null,
                        List.of()));
        assertThat(DoubleCount.among(benefits))
                .containsExactly(new DoubleCount("Ø1", "Ø2", DoubleCount.Likeness.ONE_FROM_THE_OTHER));
    }

    private List<String> refused(String... codes) {
        List<Row> rows = new ArrayList<>();
        for (String code : codes) {
            rows.add(row(code, null));
        }
        return refusals(() -> PlanRules.check(rows, benefits));
    }

    private static Row row(String code, String assumption) {
        return new Row(code, "Gunn Gevinsteier", RiskLevel.LOW, List.of(), assumption);
    }

    private Benefit own(String municipality, String code, String name, String indicator) {
        BenefitDefinition like = benefits.get(0).definition();
        Indicator measured = like.indicator();
        return new Benefit(
                municipality,
                new BenefitDefinition(
                        code,
                        name,
                        List.of(),
                        like.subGoal(),
                        like.category(),
                        like.type(),
                        like.recipient(),
                        null,
                        false,
                        like.unitValue(),
                        new Indicator(
                                indicator,
                                measured.unit(),
                                measured.basis(),
                                measured.direction(),
                                measured.method(),
                                measured.frequency(),
                                measured.aggregation())),
                null,
                null,
                null,
                List.of());
    }
}
