package no.gevinstflyt.project.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.project.HandOverBenefits;
import no.gevinstflyt.project.Handovers;
import org.springframework.stereotype.Component;

/** The answer to {@code hand-over-benefits}. */
@Component
class HandOverBenefitsHandler implements TaskHandler<HandOverBenefits> {

    private final Handovers handovers;
    private final FormReader forms;

    HandOverBenefitsHandler(Handovers handovers, FormReader forms) {
        this.handovers = handovers;
        this.forms = forms;
    }

    @Override
    public String task() {
        return "hand-over-benefits";
    }

    @Override
    public Class<HandOverBenefits> form() {
        return HandOverBenefits.class;
    }

    @Override
    public Outcome accept(HandOverBenefits answer, TaskContext context) {
        handovers.handOver(context.projectId(), answer.owners(), context.by().userId());
        return Outcome.none();
    }

    @Override
    public ObjectNode prefill(TaskContext context) {
        return forms.write(new HandOverBenefits(handovers.draft(context.projectId())));
    }
}
