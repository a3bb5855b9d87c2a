package no.gevinstflyt.realisation.process;

import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.Persistent;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectHold;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.realisation.ChangeTrackingPeriod;
import no.gevinstflyt.realisation.EndTracking;
import no.gevinstflyt.realisation.TrackingActions;
import no.gevinstflyt.realisation.Trackings;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;

/** The commands on the follow-up of benefits: each checks who asks and whether it waits, writes, and tells the engine. */
@Service
class TrackingCommands implements TrackingActions {

    private static final String ENDED = "tracking-ended";
    private static final String PERIOD_CHANGED = "tracking-period-changed";
    private static final List<String> ROLES = List.of("project-leader", "benefit-manager");

    private final ProjectReading reading;
    private final ProjectHold hold;
    private final Trackings trackings;
    private final RuntimeService runtime;
    private final People people;
    private final Persistent persistent;

    TrackingCommands(
            ProjectReading reading,
            ProjectHold hold,
            Trackings trackings,
            RuntimeService runtime,
            People people,
            Persistent persistent) {
        this.reading = reading;
        this.hold = hold;
        this.trackings = trackings;
        this.runtime = runtime;
        this.people = people;
        this.persistent = persistent;
    }

    @Override
    public void end(String code, EndTracking command, Caller caller) {
        Project project = mayChange(code, caller);
        persistent.run(() -> {
            running(project);
            trackings.decideEnd(project.id(), command, caller.userId());
            tell(project, ENDED);
            return null;
        });
    }

    @Override
    public LocalDate changePeriod(String code, ChangeTrackingPeriod command, Caller caller) {
        Project project = mayChange(code, caller);
        return persistent.run(() -> {
            running(project);
            trackings.changePeriod(project.id(), command, caller.userId());
            tell(project, PERIOD_CHANGED);
            return command.newEnd();
        });
    }

    private Project mayChange(String code, Caller caller) {
        Project project = reading.visible(code, caller);
        boolean may = caller.administrator()
                || ROLES.stream().anyMatch(role -> caller.hasRole(project.collaboration(), role));
        if (!may) {
            throw Refused.forbidden("realisation.leader-or-manager-only");
        }
        return project;
    }

    private void running(Project project) {
        if (!hold.running(project.id())) {
            throw Refused.conflict("project.not-running", project.code());
        }
    }

    private void tell(Project project, String message) {
        boolean waited = people.asProduct(() -> !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(project.code())
                .tenantId(project.collaboration())
                .correlateAllWithResult()
                .isEmpty());
        if (!waited) {
            throw Refused.conflict("realisation.not-tracking", project.code());
        }
    }
}
