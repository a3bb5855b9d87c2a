package no.gevinstflyt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks over every decision. */
class DmnModelsTest {

    static List<Path> decisions() {
        return BpmnFile.files(BpmnFile.FOLDER, ".dmn");
    }

    @Test
    void thereAreDecisions() {
        assertThat(decisions()).extracting(BpmnFile::nameOf).contains("gate-readiness");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void decisionKeepsTheRules(Path file) {
        List<String> problems = new ArrayList<>();
        NamingRules.ids(BpmnFile.text(file), problems::add);
        assertThat(problems).isEmpty();

        var decisions = Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class);
        assertThat(decisions).as("one decision in a file").hasSize(1);
        Decision decision = decisions.iterator().next();
        assertThat(decision.getId()).isEqualTo(BpmnFile.nameOf(file));
        assertThat(decision.getName()).as("the decision is a question").endsWith("?");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(decision.getDescription().getTextContent()).isNotBlank();
        assertThat(BpmnFile.text(file))
                .as("the decision is drawn")
                .contains("<dmndi:DMNShape", "dmnElementRef=\"" + decision.getId() + "\"");

        DecisionTable table = (DecisionTable) decision.getExpression();
        assertThat(table.getHitPolicy()).isIn(HitPolicy.FIRST, HitPolicy.UNIQUE);
        assertThat(table.getInputs()).extracting(Input::getLabel).allMatch(label -> label.endsWith("?"));
        assertThat(table.getOutputs()).extracting(Output::getLabel).allMatch(label -> label.endsWith("?"));
        assertThat(table.getRules()).isNotEmpty().allSatisfy(rule -> assertThat(
                        rule.getDescription().getTextContent())
                .isNotBlank());
    }
}
