package no.gevinstflyt.benefit.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.benefit.BenefitMapping;
import no.gevinstflyt.benefit.MeasureBaseline;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** The municipality measures the baselines that its mapping left open. */
@Component
class MeasureBaselineTask implements TaskHandler<MeasureBaseline> {

    private final BenefitMapping mapping;
    private final Rows rows;

    MeasureBaselineTask(BenefitMapping mapping, Rows rows) {
        this.mapping = mapping;
        this.rows = rows;
    }

    @Override
    public String task() {
        return "measure-baseline";
    }

    @Override
    public Class<MeasureBaseline> form() {
        return MeasureBaseline.class;
    }

    @Override
    public Outcome accept(MeasureBaseline answer, TaskContext context) {
        mapping.measureBaselines(
                context.projectId(),
                context.municipality(),
                answer,
                context.by().userId(),
                context.onBehalf());
        return Outcome.none();
    }

    /** A row per baseline to measure; what each benefit is stands beside them, as {@code targets}. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        ArrayNode baselines = form.putArray("baselines");
        ArrayNode asked = form.putArray("targets");
        for (JsonNode row : rows.targets(context.projectId(), context.municipality())) {
            if (row.has("baselineMeasuredBy")) {
                ObjectNode baseline = baselines.addObject();
                baseline.put("benefit", row.get("benefit").asText());
                if (row.has("baselineMethod")) {
                    baseline.set("method", row.get("baselineMethod"));
                }
                asked.add(row);
            }
        }
        return form;
    }
}
