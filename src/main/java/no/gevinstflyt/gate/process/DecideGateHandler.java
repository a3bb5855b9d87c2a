package no.gevinstflyt.gate.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.gate.DecideGate;
import no.gevinstflyt.gate.GateOutcome;
import no.gevinstflyt.gate.GateRuling;
import org.springframework.stereotype.Component;

/** The answer to {@code decide-gate}. */
@Component
class DecideGateHandler implements TaskHandler<DecideGate> {

    private final GateRuling ruling;

    DecideGateHandler(GateRuling ruling) {
        this.ruling = ruling;
    }

    @Override
    public String task() {
        return "decide-gate";
    }

    @Override
    public Class<DecideGate> form() {
        return DecideGate.class;
    }

    @Override
    public Outcome accept(DecideGate answer, TaskContext context) {
        GateOutcome outcome = ruling.decide(context.task().id("gateCaseId"), answer, context.by())
                .outcome();
        return Outcome.of("gateOutcome", Keys.of(outcome.approves() ? GateOutcome.APPROVED : outcome));
    }
}
