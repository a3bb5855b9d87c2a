package no.gevinstflyt.rollout.process;

import java.util.List;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.project.Participations;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.rollout.PlanRollout;
import no.gevinstflyt.rollout.Rollouts;
import org.springframework.stereotype.Component;

/** The answer to {@code plan-rollout}. */
@Component
class PlanRolloutTask implements TaskHandler<PlanRollout> {

    private final Rollouts rollouts;
    private final Participations participations;
    private final PreparationDates preparation;
    private final Projects projects;
    private final Recording recording;

    PlanRolloutTask(
            Rollouts rollouts,
            Participations participations,
            PreparationDates preparation,
            Projects projects,
            Recording recording) {
        this.rollouts = rollouts;
        this.participations = participations;
        this.preparation = preparation;
        this.projects = projects;
        this.recording = recording;
    }

    @Override
    public String task() {
        return "plan-rollout";
    }

    @Override
    public Class<PlanRollout> form() {
        return PlanRollout.class;
    }

    @Override
    public Outcome accept(PlanRollout answer, TaskContext context) {
        rollouts.plan(context.projectId(), answer, recording.of(context));
        preparation.measuredBefore(projects.get(context.projectId()), null);
        return Outcome.none();
    }

    @Override
    public List<String> items(FormModel.Field field, TaskContext context) {
        return participations.participating(context.projectId());
    }
}
