package no.gevinstflyt.benefit;

import static no.gevinstflyt.benefit.Forms.mapping;
import static no.gevinstflyt.benefit.Forms.refusal;
import static no.gevinstflyt.benefit.Forms.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingRulesTest {

    @Test
    void whatTheTenMunicipalitiesOfSaltenExpectIsAccepted() {
        for (String municipality : Salten.municipalities()) {
            MappingRules.Read read = mapping(Salten.targets(municipality), municipality);
            assertThat(read.targets()).extracting(Target::benefit).containsExactly("Ø1", "Ø2", "K1", "Ø3");
            assertThat(read.own()).isEmpty();
        }
    }

    @Test
    void aBaselineHasDateAndMethodOrIsToBeMeasured() {
        assertThat(refused("Ø1", row -> {
                    row.remove("baselineDate");
                    row.remove("baselineMethod");
                }))
                .containsExactly(
                        "targets[0].baselineDate benefit.baseline-date-needed",
                        "targets[0].baselineMethod benefit.baseline-method-needed");
        assertThat(refused("Ø1", row -> row.remove(List.of("baseline", "baselineDate"))))
                .containsExactly("targets[0].baseline benefit.baseline-needed");
        assertThat(refused("Ø1", row -> row.put("baselineMeasuredBy", "2027-03-01")))
                .containsExactly("targets[0].baselineMeasuredBy benefit.baseline-twice");
        assertThat(refused("Ø1", row -> row.put("baselineMeasuredBy", "2027-03-01")
                        .remove(List.of("baseline", "baselineDate"))))
                .isEmpty();
    }

    @Test
    void zeroIsAValue() {
        assertThat(refused("Ø2", row -> row.put("target", 0))).isEmpty();
    }

    @Test
    void aTargetDiffersFromItsBaselineAndIsBetter() {
        assertThat(refused("Ø1", row -> row.put("target", 190.00)))
                .containsExactly("targets[0].target benefit.target-equals-baseline");
        assertThat(refused("Ø1", row -> row.put("target", 200)))
                .containsExactly("targets[0].target benefit.target-worse.down");
        assertThat(refused("K1", row -> row.put("target", 3)))
                .containsExactly("targets[2].target benefit.target-worse.up");
    }

    @Test
    void aTargetIsReachedAfterItsBaseline() {
        assertThat(refused("Ø1", row -> row.put("targetDate", "2026-09-30")))
                .containsExactly("targets[0].targetDate benefit.target-date-too-early");
    }

    @ParameterizedTest
    @CsvSource({
        "K1, baseline, 0.9, score",
        "K1, target, 5.1, score",
        "Ø1, baseline, -1, hours",
        "Ø2, target, -1, NOK",
        "Ø3, target, -20, count"
    })
    void figuresArePossibleInTheirUnit(String benefit, String field, double value, String unit) {
        assertThat(refused(benefit, row -> row.put(field, value)))
                .anyMatch(error -> error.endsWith(field + " benefit.out-of-range." + unit));
    }

    @Test
    void usesOfAPricedBenefitSumToOneAndTheSumIsNamed() {
        ObjectNode answer = Salten.targets("1804");
        ((ObjectNode) Salten.row(answer, "Ø1").get("uses").get(0)).put("share", 0.4);
        var error = refusal(() -> mapping(answer, "1804"));
        assertThat(error.field()).isEqualTo("targets[0].uses");
        assertThat(error.key()).isEqualTo("benefit.uses-must-sum");
        assertThat(error.arguments()).containsExactly(new BigDecimal("0.9"));
        assertThat(refused("Ø1", row -> row.remove("uses"))).containsExactly("targets[0].uses benefit.uses-needed");
        assertThat(refused("K1", row -> row.remove("uses"))).isEmpty();
    }

    @Test
    void anySplitInTenThousandthsThatSumsToOneIsAcceptedAndNoOther() {
        Random random = new Random(1839);
        for (int round = 0; round < 200; round++) {
            int first = random.nextInt(10_001);
            int second = random.nextInt(10_001 - first);
            int rest = 10_000 - first - second;
            assertThat(refusedUses(first, second, rest)).isEmpty();
            assertThat(refusedUses(first, second, rest == 0 ? 1 : rest - 1))
                    .containsExactly("targets[0].uses benefit.uses-must-sum");
        }
    }

    private static List<String> refusedUses(int... shares) {
        return refused("Ø1", row -> {
            ArrayNode uses = row.putArray("uses");
            for (int share : shares) {
                uses.addObject().put("use", "quality").put("share", BigDecimal.valueOf(share, 4));
            }
        });
    }

    @Test
    void whatDoesNotConcernTheMunicipalitySaysWhyAndKeepsNoFigures() {
        assertThat(refused("Ø3", row -> row.put("relevant", false))).containsExactly("targets[3].whyNot form.required");
        ObjectNode answer = Salten.targets("1839");
        Salten.row(answer, "Ø3").put("relevant", false).put("whyNot", "Kommunen sender ikke brev selv");
        Target target = mapping(answer, "1839").targets().get(3);
        assertThat(target.relevant()).isFalse();
        assertThat(target.baseline()).isNull();
        assertThat(target.uses()).isEmpty();
    }

    @Test
    void everyBenefitOfTheMapIsAnsweredOnce() {
        ObjectNode missing = Salten.targets("1839");
        ((ArrayNode) missing.get("targets")).remove(1);
        assertThat(refusal(() -> mapping(missing, "1839")).arguments()).containsExactly("Ø2");
        assertThat(refused("Ø2", row -> row.put("benefit", "Ø1")))
                .containsExactly("targets[1].benefit benefit.row-twice", "targets benefit.rows-missing");
        assertThat(refused("Ø2", row -> row.put("benefit", "Ø9")))
                .containsExactly("targets[1].benefit benefit.unknown-benefit", "targets benefit.rows-missing");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        ObjectNode answer = Salten.targets("1839");
        Salten.row(answer, "Ø1").put("target", 170);
        Salten.row(answer, "Ø2").remove("uses");
        Salten.row(answer, "K1").put("baseline", 7);
        assertThat(refusals(() -> mapping(answer, "1839")))
                .contains(
                        "targets[0].target benefit.target-equals-baseline",
                        "targets[1].uses benefit.uses-needed",
                        "targets[2].baseline benefit.out-of-range.score");
    }

    @Test
    void ownBenefitsGetACodeThatEndsWithTheMunicipality() {
        ObjectNode answer = Salten.targets("1839");
        own(answer);
        own(answer);
        own(answer).put("benefit", "Ø7");
        assertThat(mapping(answer, "1839").own())
                .extracting(BenefitDefinition::code)
                .containsExactly("Ø4-1839", "Ø5-1839", "Ø7-1839");
    }

    @Test
    void anOwnBenefitSaysWhatItIs() {
        ObjectNode answer = Salten.targets("1839");
        own(answer).put("benefit", "Ø4-1804").remove("subGoal");
        assertThat(refusals(() -> mapping(answer, "1839"))).containsExactly("targets[4].subGoal form.required");
        ((ObjectNode) answer.get("targets").get(4)).put("subGoal", "C").remove("unitValue");
        assertThat(refusals(() -> mapping(answer, "1839")))
                .containsExactly(
                        "targets[4].benefit benefit.code-of-other-municipality",
                        "targets[4].unitValue benefit.unit-value-needed");
    }

    @Test
    void anOwnDrawbackGetsWorseAndNeedsNoUse() {
        ObjectNode answer = Salten.targets("1839");
        ObjectNode row = own(answer).put("disbenefit", true);
        row.remove("uses");
        assertThat(refusals(() -> mapping(answer, "1839")))
                .containsExactly("targets[4].target benefit.disbenefit-improves.down");
        row.put("baseline", 10).put("target", 40);
        assertThat(refusals(() -> mapping(answer, "1839"))).isEmpty();
    }

    @Test
    void whatTheMapSaysMayBeRepeatedButNotChanged() {
        assertThat(refused(
                        "Ø1", row -> row.put("name", "Spart tid på ajourføring").put("category", "time-saved")))
                .isEmpty();
        assertThat(refused("Ø1", row -> row.putObject("unitValue")
                        .put("amount", 560.00)
                        .put("year", 2026)
                        .put("source", "timekostnad, illustrativ")))
                .isEmpty();
        assertThat(refused("Ø1", row -> row.put("name", "Noe annet")))
                .containsExactly("targets[0].name benefit.defined-in-map");
    }

    /** What is refused of Beiarn's mapping when one row is changed. */
    private static List<String> refused(String benefit, Consumer<ObjectNode> change) {
        ObjectNode answer = Salten.targets("1839").deepCopy();
        Salten.row(answer, "Ø1").put("baseline", 190);
        change.accept(Salten.row(answer, benefit));
        return refusals(() -> mapping(answer, "1839"));
    }

    private static ObjectNode own(ObjectNode answer) {
        ObjectNode row = Salten.row(Salten.targets("1839"), "Ø1").deepCopy();
        row.remove("benefit");
        row.put("name", "Spart tid i barnehagene")
                .put("subGoal", "C")
                .put("category", "time-saved")
                .put("type", "indirect")
                .put("recipient", "own-organisation");
        row.putObject("unitValue").put("amount", 500).put("year", 2026).put("source", "illustrativ");
        row.putObject("indicator")
                .put("name", "Timer i barnehagene per år")
                .put("unit", "hours")
                .put("basis", "annual-level")
                .put("direction", "down")
                .put("method", "Telling")
                .put("frequency", "yearly")
                .put("aggregation", "sum");
        ((ArrayNode) answer.get("targets")).add(row);
        return row;
    }
}
