package no.gevinstflyt.gate.process;

import no.gevinstflyt.engine.People;
import no.gevinstflyt.gate.ConditionFollowUp;
import no.gevinstflyt.gate.GateCase;
import no.gevinstflyt.gate.GateCondition;
import no.gevinstflyt.gate.Gates;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The process {@code gate-condition}: one for each condition of an approval. */
@Component
class GateConditionProcess {

    static final String KEY = "gate-condition";

    private final RuntimeService runtime;
    private final Gates gates;
    private final ConditionFollowUp conditions;
    private final People people;

    GateConditionProcess(RuntimeService runtime, Gates gates, ConditionFollowUp conditions, People people) {
        this.runtime = runtime;
        this.gates = gates;
        this.conditions = conditions;
        this.people = people;
    }

    /** Starts the follow-up of every condition that the decision on the case has set. */
    void start(long gateCaseId) {
        GateCase gateCase = gates.gateCase(gateCaseId).orElseThrow();
        conditions.of(gateCaseId).forEach(condition -> people.asProduct(() -> start(gateCase, condition)));
    }

    private String start(GateCase gateCase, GateCondition condition) {
        return runtime.startProcessInstanceByKey(
                        KEY,
                        gateCase.code(),
                        Variables.putValue("projectId", gateCase.projectId())
                                .putValue("projectCode", gateCase.code())
                                .putValue("projectTitle", gateCase.title())
                                .putValue("collaboration", gateCase.collaboration())
                                .putValue("gate", gateCase.gate().name())
                                .putValue("gateCaseId", gateCase.id())
                                .putValue("conditionId", condition.id()))
                .getId();
    }
}
