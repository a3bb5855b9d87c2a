package no.gevinstflyt.gate.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.gate.ChecklistItem;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.GateCase;
import no.gevinstflyt.gate.GatePreparation;
import no.gevinstflyt.gate.PrepareGate;
import no.gevinstflyt.gate.Readiness;
import org.springframework.stereotype.Component;

/** The answer to {@code prepare-gate}. */
@Component
class PrepareGateHandler implements TaskHandler<PrepareGate> {

    private final GatePreparation preparation;
    private final Readiness readiness;
    private final FormReader reader;

    PrepareGateHandler(GatePreparation preparation, Readiness readiness, FormReader reader) {
        this.preparation = preparation;
        this.readiness = readiness;
        this.reader = reader;
    }

    @Override
    public String task() {
        return "prepare-gate";
    }

    @Override
    public Class<PrepareGate> form() {
        return PrepareGate.class;
    }

    @Override
    public Outcome accept(PrepareGate answer, TaskContext context) {
        GateCase prepared = preparation.prepare(
                answer, subjectType(context), subjectId(context), gate(context), readiness, context.by());
        return Outcome.of("gateCaseId", prepared.id()).and("mode", Keys.of(prepared.mode()));
    }

    @Override
    public ObjectNode prefill(TaskContext context) {
        return reader.write(preparation.draft(subjectType(context), subjectId(context), gate(context)));
    }

    @Override
    public List<String> items(FormModel.Field field, TaskContext context) {
        return preparation.items(subjectType(context), subjectId(context), gate(context)).stream()
                .map(ChecklistItem::item)
                .toList();
    }

    private static String subjectType(TaskContext context) {
        return context.task().text("subjectType");
    }

    private static long subjectId(TaskContext context) {
        return context.task().id("subjectId");
    }

    private static Gate gate(TaskContext context) {
        return Gate.valueOf(context.task().text("gate"));
    }
}
