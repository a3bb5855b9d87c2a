package no.gevinstflyt.rollout.process;

import java.time.Clock;
import java.time.LocalDate;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.Persistent;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectHold;
import no.gevinstflyt.project.ProjectLeads;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.rollout.MoveGoLive;
import no.gevinstflyt.rollout.RolloutActions;
import no.gevinstflyt.rollout.Rollouts;
import org.springframework.stereotype.Service;

/** The command beside the tasks of a municipality's rollout: checks who asks, writes, and tells the engine. */
@Service
class RolloutCommands implements RolloutActions {

    private final ProjectReading reading;
    private final ProjectHold hold;
    private final Projects projects;
    private final Rollouts rollouts;
    private final PreparationDates preparation;
    private final RolloutProcess process;
    private final Persistent persistent;
    private final Recording recording;
    private final Clock clock;

    RolloutCommands(
            ProjectReading reading,
            ProjectHold hold,
            Projects projects,
            Rollouts rollouts,
            PreparationDates preparation,
            RolloutProcess process,
            Persistent persistent,
            Recording recording,
            Clock clock) {
        this.reading = reading;
        this.hold = hold;
        this.projects = projects;
        this.rollouts = rollouts;
        this.preparation = preparation;
        this.process = process;
        this.persistent = persistent;
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    public Moved moveGoLive(String code, String municipality, MoveGoLive command, Caller caller) {
        Project project = reading.visible(code, caller);
        if (!mayMove(project, municipality, caller)) {
            throw Refused.forbidden("rollout.leader-or-own-municipality");
        } else if (projects.participation(project.id(), municipality).isEmpty()) {
            throw Refused.notFound("project.not-in-project", municipality, code);
        }
        return persistent.run(() -> {
            if (!hold.running(project.id())) {
                throw Refused.conflict("project.not-running", code);
            }
            LocalDate former = rollouts.move(
                    project.id(),
                    municipality,
                    command.newDate(),
                    LocalDate.now(clock),
                    command.reason(),
                    recording.of(caller));
            preparation.moved(project, municipality, command.newDate().isAfter(former));
            process.moved(project, municipality);
            return new Moved(code, municipality, former, command.newDate(), command.reason());
        });
    }

    private static boolean mayMove(Project project, String municipality, Caller caller) {
        return ProjectLeads.leads(project, caller) || caller.contactOf(municipality) || caller.directorOf(municipality);
    }
}
