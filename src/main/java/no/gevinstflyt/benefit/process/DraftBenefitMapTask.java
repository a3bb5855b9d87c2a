package no.gevinstflyt.benefit.process;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.benefit.BenefitMapping;
import no.gevinstflyt.benefit.Benefits;
import no.gevinstflyt.benefit.DraftBenefitMap;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** The project leader drafts the benefit map. */
@Component
class DraftBenefitMapTask implements TaskHandler<DraftBenefitMap> {

    private final BenefitMapping mapping;
    private final Benefits benefits;
    private final Rows rows;

    DraftBenefitMapTask(BenefitMapping mapping, Benefits benefits, Rows rows) {
        this.mapping = mapping;
        this.benefits = benefits;
        this.rows = rows;
    }

    @Override
    public String task() {
        return "draft-benefit-map";
    }

    @Override
    public Class<DraftBenefitMap> form() {
        return DraftBenefitMap.class;
    }

    @Override
    public Outcome accept(DraftBenefitMap answer, TaskContext context) {
        mapping.draftMap(context.projectId(), answer.benefitMap(), context.by().userId());
        return Outcome.none();
    }

    @Override
    public ObjectNode prefill(TaskContext context) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        benefits.map(context.projectId()).ifPresent(map -> form.set("benefitMap", rows.write(map)));
        return form;
    }
}
