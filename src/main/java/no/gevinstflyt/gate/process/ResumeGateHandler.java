package no.gevinstflyt.gate.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.gate.GateOutcome;
import no.gevinstflyt.gate.GateRuling;
import no.gevinstflyt.gate.ResumeGate;
import org.springframework.stereotype.Component;

/** The answer to {@code resume-gate}. */
@Component
class ResumeGateHandler implements TaskHandler<ResumeGate> {

    private final GateRuling ruling;

    ResumeGateHandler(GateRuling ruling) {
        this.ruling = ruling;
    }

    @Override
    public String task() {
        return "resume-gate";
    }

    @Override
    public Class<ResumeGate> form() {
        return ResumeGate.class;
    }

    @Override
    public Outcome accept(ResumeGate answer, TaskContext context) {
        ruling.resume(context.task().id("gateCaseId"), answer, context.by());
        Outcome outcome = Outcome.of("resumed", answer.resume());
        return answer.resume() ? outcome : outcome.and("gateOutcome", Keys.of(GateOutcome.REJECTED));
    }
}
