package no.gevinstflyt.gate.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.gate.ConditionFollowUp;
import no.gevinstflyt.gate.FulfilCondition;
import org.springframework.stereotype.Component;

/** The answer to {@code fulfil-condition}. */
@Component
class FulfilConditionHandler implements TaskHandler<FulfilCondition> {

    private final ConditionFollowUp conditions;

    FulfilConditionHandler(ConditionFollowUp conditions) {
        this.conditions = conditions;
    }

    @Override
    public String task() {
        return "fulfil-condition";
    }

    @Override
    public Class<FulfilCondition> form() {
        return FulfilCondition.class;
    }

    @Override
    public Outcome accept(FulfilCondition answer, TaskContext context) {
        conditions.record(context.task().id("conditionId"), answer, context.by());
        return Outcome.of("conditionFulfilled", answer.fulfilled());
    }
}
