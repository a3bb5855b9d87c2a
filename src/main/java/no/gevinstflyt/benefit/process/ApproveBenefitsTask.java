package no.gevinstflyt.benefit.process;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.benefit.ApproveBenefits;
import no.gevinstflyt.benefit.BenefitMapping;
import no.gevinstflyt.benefit.DirectorsDecision;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** The municipal director approves the municipality's benefits, or its contact registers that the director has. */
@Component
class ApproveBenefitsTask implements TaskHandler<ApproveBenefits> {

    private final BenefitMapping mapping;
    private final Rows rows;

    ApproveBenefitsTask(BenefitMapping mapping, Rows rows) {
        this.mapping = mapping;
        this.rows = rows;
    }

    @Override
    public String task() {
        return "approve-benefits";
    }

    @Override
    public Class<ApproveBenefits> form() {
        return ApproveBenefits.class;
    }

    @Override
    public Outcome accept(ApproveBenefits answer, TaskContext context) {
        if (!context.by().directorOf(context.municipality())) {
            DirectorsDecision.check(answer);
        }
        mapping.approve(
                context.projectId(),
                context.municipality(),
                answer,
                context.by().userId(),
                context.onBehalf());
        return Outcome.of("benefitsApproved", answer.approved());
    }

    /** What is approved stands beside the form's own fields, as {@code targets}. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.set("targets", rows.targets(context.projectId(), context.municipality()));
        return form;
    }

    @Override
    public void goOnWithout(TaskContext context) {
        mapping.goOnWithout(
                context.projectId(), context.municipality(), context.by().userId());
    }
}
