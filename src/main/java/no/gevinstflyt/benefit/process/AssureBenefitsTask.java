package no.gevinstflyt.benefit.process;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.benefit.AssureBenefits;
import no.gevinstflyt.benefit.BenefitMapping;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import org.springframework.stereotype.Component;

/** The resource group assures a municipality's figures; nobody those of their own municipality. */
@Component
class AssureBenefitsTask implements TaskHandler<AssureBenefits> {

    private final BenefitMapping mapping;
    private final Rows rows;

    AssureBenefitsTask(BenefitMapping mapping, Rows rows) {
        this.mapping = mapping;
        this.rows = rows;
    }

    @Override
    public String task() {
        return "assure-benefits";
    }

    @Override
    public Class<AssureBenefits> form() {
        return AssureBenefits.class;
    }

    @Override
    public void check(TaskContext context) {
        if (context.by().municipalities().contains(context.municipality())) {
            throw Refused.forbidden("benefit.own-municipality", context.task().text("municipalityName"));
        }
    }

    @Override
    public Outcome accept(AssureBenefits answer, TaskContext context) {
        mapping.assure(
                context.projectId(),
                context.municipality(),
                answer,
                context.by().userId());
        return Outcome.of("assurance", Keys.of(answer.outcome()));
    }

    /** The figures to look at stand beside the form's own fields, as {@code targets}. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.putObject("comments");
        form.set("targets", rows.targets(context.projectId(), context.municipality()));
        return form;
    }

    @Override
    public List<String> items(FormModel.Field field, TaskContext context) {
        List<String> codes = new ArrayList<>();
        rows.targets(context.projectId(), context.municipality())
                .forEach(row -> codes.add(row.get("benefit").asText()));
        return codes;
    }
}
