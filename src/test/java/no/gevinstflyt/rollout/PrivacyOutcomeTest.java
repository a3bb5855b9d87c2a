package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyOutcomeTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision DECISION = read();

    @ParameterizedTest(name = "personal data {0}, {1} criteria, DPIA done {2}, {3} risk: {4}")
    @CsvSource({
        "false, 0, false, low, nothing-more",
        "false, 5, false, high, nothing-more",
        "true, 0, false, low, nothing-more",
        "true, 1, false, medium, nothing-more",
        "true, 2, false, low, dpia",
        "true, 9, false, high, dpia",
        "true, 0, false, high, dpia",
        "true, 4, true, low, nothing-more",
        "true, 4, true, medium, nothing-more",
        "true, 0, true, high, prior-consultation"
    })
    void everyCaseHasOneAnswer(
            boolean personalData, int criteria, boolean dpiaDone, String residualRisk, String outcome) {
        String answer = ENGINE.evaluateDecisionTable(
                        DECISION,
                        Variables.putValue("personalData", personalData)
                                .putValue("criteriaMet", criteria)
                                .putValue("dpiaDone", dpiaDone)
                                .putValue("residualRisk", residualRisk))
                .getSingleEntry();
        assertThat(answer).isEqualTo(outcome);
    }

    private static DmnDecision read() {
        try (InputStream file = Files.newInputStream(Path.of("bpmn/rollout/privacy-outcome.dmn"))) {
            return ENGINE.parseDecision("privacy-outcome", file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
