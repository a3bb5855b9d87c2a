package no.gevinstflyt.rollout.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.rollout.ConfirmGoLive;
import no.gevinstflyt.rollout.GoLiveConfirmation;
import org.springframework.stereotype.Component;

/** The answer to {@code confirm-go-live}. */
@Component
class ConfirmGoLiveTask implements TaskHandler<ConfirmGoLive> {

    private final GoLiveConfirmation confirmation;
    private final PreparationDates preparation;
    private final Projects projects;
    private final Recording recording;
    private final WithoutAnswer without;

    ConfirmGoLiveTask(
            GoLiveConfirmation confirmation,
            PreparationDates preparation,
            Projects projects,
            Recording recording,
            WithoutAnswer without) {
        this.confirmation = confirmation;
        this.preparation = preparation;
        this.projects = projects;
        this.recording = recording;
        this.without = without;
    }

    @Override
    public String task() {
        return "confirm-go-live";
    }

    @Override
    public Class<ConfirmGoLive> form() {
        return ConfirmGoLive.class;
    }

    @Override
    public Outcome accept(ConfirmGoLive answer, TaskContext context) {
        confirmation.confirm(context.projectId(), context.municipality(), answer, recording.of(context));
        if (!answer.live()) {
            preparation.moved(projects.get(context.projectId()), context.municipality(), true);
        }
        return Outcome.of("live", answer.live());
    }

    /** The baselines that are missing stand beside the form's own fields, as {@code missingBaselines}. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        ObjectNode form = TaskHandler.super.prefill(context);
        ArrayNode missing = form.putArray("missingBaselines");
        confirmation
                .missingBaselines(context.projectId(), context.municipality())
                .forEach(missing::add);
        return form;
    }

    @Override
    public void goOnWithout(TaskContext context) {
        without.goOn(context);
    }
}
