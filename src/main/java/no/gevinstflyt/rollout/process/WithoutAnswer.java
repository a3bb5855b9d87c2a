package no.gevinstflyt.rollout.process;

import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.rollout.Rollouts;
import org.springframework.stereotype.Component;

/** The project leader goes on without a municipality's answer: its rollout ends, whichever task it has not answered. */
@Component
class WithoutAnswer {

    private final Rollouts rollouts;
    private final RolloutProcess process;
    private final Projects projects;
    private final Recording recording;

    WithoutAnswer(Rollouts rollouts, RolloutProcess process, Projects projects, Recording recording) {
        this.rollouts = rollouts;
        this.process = process;
        this.projects = projects;
        this.recording = recording;
    }

    void goOn(TaskContext context) {
        rollouts.goOnWithout(
                context.projectId(), context.municipality(), context.task().key(), recording.of(context));
        process.end(projects.get(context.projectId()), context.municipality());
    }
}
