package no.gevinstflyt.benefit.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitPlans;
import no.gevinstflyt.benefit.DoubleCount;
import no.gevinstflyt.benefit.FinaliseBenefitPlan;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** The benefit manager or the project leader finalises the benefit plan. */
@Component
class FinaliseBenefitPlanTask implements TaskHandler<FinaliseBenefitPlan> {

    private final BenefitPlans plans;
    private final Rows rows;

    FinaliseBenefitPlanTask(BenefitPlans plans, Rows rows) {
        this.plans = plans;
        this.rows = rows;
    }

    @Override
    public String task() {
        return "finalise-benefit-plan";
    }

    @Override
    public Class<FinaliseBenefitPlan> form() {
        return FinaliseBenefitPlan.class;
    }

    @Override
    public Outcome accept(FinaliseBenefitPlan answer, TaskContext context) {
        plans.finalise(context.projectId(), answer.plan());
        return Outcome.none();
    }

    /** A row per benefit; beside them what the benefits are, and those that may be counted twice. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        Plan current = plans.current(context.projectId());
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        ArrayNode plan = form.putArray("plan");
        ArrayNode about = form.putArray("benefits");
        for (Benefit benefit : current.benefits()) {
            plan.add(rows.write(new FinaliseBenefitPlan.Row(
                    benefit.code(), benefit.owner(), benefit.risk(), benefit.actions(), benefit.assumption())));
            about.add(rows.write(benefit.definition()));
        }
        ArrayNode doubles = form.putArray("doubleCounts");
        DoubleCount.among(current.benefits()).forEach(pair -> doubles.add(rows.write(pair)));
        return form;
    }
}
