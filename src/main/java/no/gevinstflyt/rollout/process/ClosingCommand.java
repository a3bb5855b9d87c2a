package no.gevinstflyt.rollout.process;

import java.util.List;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.Persistent;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectHold;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.rollout.ClosingActions;
import no.gevinstflyt.rollout.EarlyClosings;
import no.gevinstflyt.rollout.RequestClosing;
import org.springframework.stereotype.Service;

/** The command that brings BP4 forward: checks who asks, writes, and tells the engine. */
@Service
class ClosingCommand implements ClosingActions {

    private final ProjectReading reading;
    private final ProjectHold hold;
    private final EarlyClosings closings;
    private final RolloutProcess process;
    private final Persistent persistent;
    private final Recording recording;

    ClosingCommand(
            ProjectReading reading,
            ProjectHold hold,
            EarlyClosings closings,
            RolloutProcess process,
            Persistent persistent,
            Recording recording) {
        this.reading = reading;
        this.hold = hold;
        this.closings = closings;
        this.process = process;
        this.persistent = persistent;
        this.recording = recording;
    }

    @Override
    public Requested requestClosing(String code, RequestClosing command, Caller caller) {
        Project project = reading.visible(code, caller);
        if (!caller.administrator() && !caller.hasRole(project.collaboration(), "project-leader")) {
            throw Refused.forbidden("project.leader-only");
        }
        return persistent.run(() -> {
            if (!hold.running(project.id())) {
                throw Refused.conflict("project.not-running", code);
            }
            List<String> remaining = closings.request(project.id(), command.reason(), recording.of(caller));
            if (!process.closingRequested(project)) {
                throw Refused.conflict("rollout.no-rollout");
            }
            return new Requested(code, remaining, command.reason());
        });
    }
}
