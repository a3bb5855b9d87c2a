package no.gevinstflyt.benefit.process;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.benefit.BenefitMapping;
import no.gevinstflyt.benefit.MapBenefits;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** The municipality says what it expects of each benefit. */
@Component
class MapBenefitsTask implements TaskHandler<MapBenefits> {

    private final BenefitMapping mapping;
    private final Rows rows;

    MapBenefitsTask(BenefitMapping mapping, Rows rows) {
        this.mapping = mapping;
        this.rows = rows;
    }

    @Override
    public String task() {
        return "map-benefits";
    }

    @Override
    public Class<MapBenefits> form() {
        return MapBenefits.class;
    }

    @Override
    public Outcome accept(MapBenefits answer, TaskContext context) {
        mapping.submit(
                context.projectId(),
                context.municipality(),
                answer.targets(),
                context.by().userId(),
                context.onBehalf());
        return Outcome.none();
    }

    /** The rows, and beside them what must be mended where the mapping was sent back. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.set("targets", rows.targets(context.projectId(), context.municipality()));
        rows.addComments(form, context.projectId(), context.municipality());
        return form;
    }

    @Override
    public void goOnWithout(TaskContext context) {
        mapping.goOnWithout(
                context.projectId(), context.municipality(), context.by().userId());
    }
}
