package no.gevinstflyt.gate.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.gate.AdviseGate;
import no.gevinstflyt.gate.GateTreatment;
import org.springframework.stereotype.Component;

/** The answer to {@code advise-gate}. */
@Component
class AdviseGateHandler implements TaskHandler<AdviseGate> {

    private final GateTreatment treatment;

    AdviseGateHandler(GateTreatment treatment) {
        this.treatment = treatment;
    }

    @Override
    public String task() {
        return "advise-gate";
    }

    @Override
    public Class<AdviseGate> form() {
        return AdviseGate.class;
    }

    @Override
    public Outcome accept(AdviseGate answer, TaskContext context) {
        treatment.advise(context.task().id("gateCaseId"), answer, context.by());
        return Outcome.none();
    }
}
