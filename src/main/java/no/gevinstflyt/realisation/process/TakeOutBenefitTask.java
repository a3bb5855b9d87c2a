package no.gevinstflyt.realisation.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.realisation.BudgetStage;
import no.gevinstflyt.realisation.TakeOut;
import no.gevinstflyt.realisation.TakeOutBenefit;
import no.gevinstflyt.realisation.TakeOutLine;
import no.gevinstflyt.realisation.TakeOuts;
import org.springframework.stereotype.Component;

/** The answer to {@code take-out-benefit}. */
@Component
class TakeOutBenefitTask implements TaskHandler<TakeOutBenefit> {

    private final TakeOuts takeOuts;

    TakeOutBenefitTask(TakeOuts takeOuts) {
        this.takeOuts = takeOuts;
    }

    @Override
    public String task() {
        return "take-out-benefit";
    }

    @Override
    public Class<TakeOutBenefit> form() {
        return TakeOutBenefit.class;
    }

    @Override
    public Outcome accept(TakeOutBenefit answer, TaskContext context) {
        takeOuts.answer(
                context.collaboration(),
                context.municipality(),
                BenefitBudgetProcess.year(context.task()),
                BenefitBudgetProcess.stage(context.task()),
                answer,
                context.by().userId(),
                context.onBehalf());
        return Outcome.none();
    }

    /** A row for each use of a priced benefit, with nothing taken out; in January with what was planned. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        int year = BenefitBudgetProcess.year(context.task());
        BudgetStage stage = BenefitBudgetProcess.stage(context.task());
        List<TakeOut> planned = stage == BudgetStage.BUDGET
                ? List.of()
                : takeOuts.of(context.collaboration(), context.municipality(), year, BudgetStage.BUDGET);
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = form.putArray("takeOuts");
        takeOuts.lines(context.collaboration(), year, stage, context.municipality()).stream()
                .filter(line -> line.benefit().priced())
                .forEach(line -> row(rows.addObject(), line, year, planned));
        return form;
    }

    private static void row(ObjectNode row, TakeOutLine line, int year, List<TakeOut> planned) {
        row.put("project", line.projectCode())
                .put("benefit", line.benefit().code())
                .put("use", Keys.of(line.use().use()))
                .put("amount", 0L)
                .put("budgetYear", year);
        planned.stream()
                .filter(one -> one.project() == line.project()
                        && one.benefit().equals(line.benefit().code())
                        && one.use() == line.use().use())
                .findFirst()
                .ifPresent(one -> row.put("amount", one.amount())
                        .put("budgetLine", one.budgetLine())
                        .put("decision", one.decision())
                        .put("from", one.from().toString()));
    }

    @Override
    public void goOnWithout(TaskContext context) {
        takeOuts.notAnswered(
                context.collaboration(),
                context.municipality(),
                BenefitBudgetProcess.year(context.task()),
                BenefitBudgetProcess.stage(context.task()),
                context.by().userId());
    }
}
