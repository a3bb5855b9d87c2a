package no.gevinstflyt.gate.process;

import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.gate.ChecklistAnswer;
import no.gevinstflyt.gate.Readiness;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decision table {@code gate-readiness}. */
@Component
class GateReadiness implements Readiness {

    static final String KEY = "gate-readiness";

    private final DecisionService decisions;
    private final People people;

    GateReadiness(DecisionService decisions, People people) {
        this.decisions = decisions;
        this.people = people;
    }

    @Override
    public boolean missing(boolean required, @Nullable ChecklistAnswer answer) {
        return people.asProduct(() -> decisions
                .evaluateDecisionTableByKey(
                        KEY,
                        Variables.putValue("required", required)
                                .putValue("answer", answer == null ? null : Keys.of(answer)))
                .<Boolean>getSingleEntry());
    }
}
