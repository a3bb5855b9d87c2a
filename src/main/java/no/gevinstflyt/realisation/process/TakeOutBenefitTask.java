package no.gevinstflyt.realisation.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.realisation.BudgetQuestion;
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
        return TakeOuts.TASK;
    }

    @Override
    public Class<TakeOutBenefit> form() {
        return TakeOutBenefit.class;
    }

    @Override
    public Outcome accept(TakeOutBenefit answer, TaskContext context) {
        takeOuts.answer(question(context), answer, context.by().userId(), context.onBehalf());
        return Outcome.none();
    }

    /** A row for each use of a priced benefit, with what was said before; nothing taken out to begin with. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        BudgetQuestion question = question(context);
        List<TakeOut> before = takeOuts.startingFrom(question);
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = form.putArray("takeOuts");
        takeOuts.lines(question).stream()
                .filter(line -> line.benefit().priced())
                .forEach(line -> row(rows.addObject(), line, question.year(), before));
        return form;
    }

    private static void row(ObjectNode row, TakeOutLine line, int year, List<TakeOut> before) {
        row.put("project", line.projectCode())
                .put("benefit", line.benefit().code())
                .put("use", Keys.of(line.use().use()))
                .put("amount", 0L)
                .put("budgetYear", year);
        before.stream()
                .filter(one -> one.project() == line.project()
                        && one.benefit().equals(line.benefit().code())
                        && one.use() == line.use().use())
                .findFirst()
                .ifPresent(one -> row.put("amount", one.amount())
                        .put("budgetLine", one.budgetLine())
                        .put("decision", one.decision())
                        .put(
                                "from",
                                one.from().getDayOfYear() == 1
                                        ? null
                                        : one.from().toString())
                        .put("reason", one.reason()));
    }

    @Override
    public void goOnWithout(TaskContext context) {
        takeOuts.notAnswered(question(context), context.by().userId());
    }

    private static BudgetQuestion question(TaskContext context) {
        return new BudgetQuestion(
                context.collaboration(),
                context.municipality(),
                BenefitBudgetProcess.year(context.task()),
                BenefitBudgetProcess.stage(context.task()));
    }
}
