package no.gevinstflyt.benefit;

import static no.gevinstflyt.benefit.Forms.refusal;
import static no.gevinstflyt.benefit.Forms.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BenefitMapRulesTest {

    @Test
    void theStrategysFirstProjectIsAccepted() {
        assertThatCode(() -> check(map -> {})).doesNotThrowAnyException();
    }

    @Test
    void aCycleIsNamedStepByStep() {
        assertThat(refusals(() -> check(map -> {
                    from(map, "changes", 0).add("E2");
                    from(map, "changes", 1).add("E1");
                })))
                .containsExactly("benefitMap.changes[0].from benefit.cycle");
        assertThat(refusal(() -> check(map -> {
                            from(map, "changes", 0).add("E2");
                            from(map, "changes", 1).add("E1");
                        }))
                        .arguments())
                .containsExactly("E1 → E2 → E1");
    }

    @Test
    void anythingThatComesFromItselfIsACycle() {
        assertThat(refusals(() -> check(map -> from(map, "benefits", 0).add("Ø1"))))
                .contains("benefitMap.benefits[0].from benefit.cycle");
    }

    @Test
    void aDeliverableThatLeadsToNoBenefitIsRefused() {
        assertThat(refusals(() -> check(map -> map.withArray("deliverables")
                        .addObject()
                        .put("code", "D3")
                        .put("name", "Opplæring"))))
                .containsExactly("benefitMap.deliverables[2] benefit.orphan-deliverable");
    }

    @Test
    void aDeliverableMayLeadToABenefitByWayOfSeveralChanges() {
        assertThatCode(() -> check(map -> {
                    map.withArray("deliverables").addObject().put("code", "D3").put("name", "Opplæring");
                    map.withArray("changes")
                            .addObject()
                            .put("code", "E3")
                            .put("name", "Saksbehandlerne kan rutinen")
                            .put("kind", "enabling")
                            .putArray("from")
                            .add("D3");
                    from(map, "changes", 1).add("E3");
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void everyBenefitHasAChangeBeforeItAndASubGoalAfterIt() {
        assertThat(refusals(() -> check(map -> {
                    benefit(map, 0).putArray("from");
                    benefit(map, 1).remove("subGoal");
                })))
                .containsExactly(
                        "benefitMap.benefits[0].from benefit.no-change-before",
                        "benefitMap.benefits[1].subGoal benefit.no-sub-goal");
    }

    @Test
    void aBenefitOnTheWayToAnotherNeedsNoSubGoalOfItsOwn() {
        assertThatCode(() -> check(map -> {
                    benefit(map, 1).remove("subGoal");
                    from(map, "benefits", 0).add("Ø2");
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void unknownCodesAreRefusedWithThoseThatExist() {
        var error = refusal(() -> check(map -> from(map, "benefits", 3).set(0, "E9")));
        assertThat(error.field()).isEqualTo("benefitMap.benefits[3].from[0]");
        assertThat(error.arguments()).containsExactly("E9", "E1, E2, Ø1, Ø2, Ø3");
    }

    @Test
    void aBenefitDoesNotComeStraightFromADeliverable() {
        assertThat(refusals(() -> check(map -> from(map, "benefits", 0).add("D1"))))
                .containsExactly("benefitMap.benefits[0].from[1] benefit.wrong-kind-before");
    }

    @Test
    void codesAreUniqueAcrossTheWholeMap() {
        assertThat(refusals(() -> check(map -> {
                    benefit(map, 1).put("code", "Ø1");
                    ((ObjectNode) map.withArray("changes").get(1)).put("code", "D2");
                })))
                .contains(
                        "benefitMap.benefits[1].code benefit.code-twice",
                        "benefitMap.changes[1].code benefit.code-twice");
    }

    @Test
    void theCodesClassAgreesWithTypeRecipientAndPrice() {
        assertThat(refusals(() -> check(map -> {
                    benefit(map, 0).put("recipient", "inhabitants").remove("unitValue");
                    benefit(map, 1).put("type", "qualitative").put("importance", 3);
                    benefit(map, 2).put("code", "V1");
                    benefit(map, 3).put("type", "direct");
                    benefit(map, 3).set("unitValue", benefit(map, 2).get("unitValue"));
                })))
                .containsExactly(
                        "benefitMap.benefits[0].recipient benefit.recipient-of-class",
                        "benefitMap.benefits[0].unitValue benefit.unit-value-needed",
                        "benefitMap.benefits[1].type benefit.priced-is-not-qualitative",
                        "benefitMap.benefits[2].recipient benefit.recipient-of-class",
                        "benefitMap.benefits[3].type benefit.not-priced-is-not-direct",
                        "benefitMap.benefits[3].unitValue benefit.unit-value-not-priced");
    }

    @Test
    void aQualitativeBenefitSaysHowMuchItMatters() {
        assertThat(refusals(() -> check(map -> benefit(map, 3).remove("importance"))))
                .containsExactly("benefitMap.benefits[3].importance form.required");
        assertThat(refusals(() -> check(map -> benefit(map, 3).put("importance", 6))))
                .containsExactly("benefitMap.benefits[3].importance jakarta.validation.constraints.Max.message");
    }

    @Test
    void kronerNeedNoValuePerUnitAndScoresAreNotSummed() {
        assertThat(refusals(() -> check(map -> {
                    benefit(map, 1).set("unitValue", benefit(map, 2).get("unitValue"));
                    ((ObjectNode) benefit(map, 3).get("indicator")).put("aggregation", "sum");
                })))
                .containsExactly(
                        "benefitMap.benefits[1].unitValue benefit.unit-value-of-nok",
                        "benefitMap.benefits[3].indicator.aggregation benefit.not-summable");
    }

    @Test
    void aBenefitMayHaveNoIndicator() {
        assertThatCode(() -> check(map -> benefit(map, 3).putNull("indicator"))).doesNotThrowAnyException();
    }

    @Test
    void codesAndTextsAreChecked() {
        assertThat(refusals(() -> check(map -> {
                    benefit(map, 0).put("code", "X1");
                    benefit(map, 1).put("name", "<b>Lisens</b>");
                })))
                .containsExactly(
                        "benefitMap.benefits[0].code jakarta.validation.constraints.Pattern.message",
                        "benefitMap.benefits[1].name form.markup");
        assertThat(refusals(() -> check(map -> benefit(map, 0).put("code", "Ø1-1804"))))
                .containsExactly("benefitMap.benefits[0].code benefit.code-of-municipality");
    }

    private static void check(Consumer<ObjectNode> change) {
        ObjectNode answer = Salten.benefitMap();
        change.accept((ObjectNode) answer.get("benefitMap"));
        BenefitMapRules.check(Forms.map(answer));
    }

    private static ObjectNode benefit(ObjectNode map, int index) {
        return (ObjectNode) map.get("benefits").get(index);
    }

    private static ArrayNode from(ObjectNode map, String rows, int index) {
        return (ArrayNode) map.get(rows).get(index).get("from");
    }
}
