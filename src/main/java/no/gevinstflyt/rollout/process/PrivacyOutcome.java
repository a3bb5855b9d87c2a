package no.gevinstflyt.rollout.process;

import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.rollout.Level;
import no.gevinstflyt.rollout.PrivacyRequirement;
import no.gevinstflyt.rollout.PrivacyRules;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The decision table {@code privacy-outcome}. */
@Component
class PrivacyOutcome implements PrivacyRules {

    static final String KEY = "privacy-outcome";

    private final DecisionService decisions;
    private final People people;

    PrivacyOutcome(DecisionService decisions, People people) {
        this.decisions = decisions;
        this.people = people;
    }

    @Override
    public PrivacyRequirement required(boolean personalData, int criteriaMet, boolean dpiaDone, Level residualRisk) {
        String outcome = people.asProduct(() -> decisions
                .evaluateDecisionTableByKey(
                        KEY,
                        Variables.putValue("personalData", personalData)
                                .putValue("criteriaMet", criteriaMet)
                                .putValue("dpiaDone", dpiaDone)
                                .putValue("residualRisk", Keys.of(residualRisk)))
                .<String>getSingleEntry());
        return Keys.parse(PrivacyRequirement.class, outcome);
    }
}
