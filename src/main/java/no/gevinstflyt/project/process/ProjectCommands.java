package no.gevinstflyt.project.process;

import java.time.Clock;
import java.time.LocalDate;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.Persistent;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.AdmitMunicipality;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.Participations;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectActions;
import no.gevinstflyt.project.ProjectHold;
import no.gevinstflyt.project.ProjectPhases;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.Proposals;
import no.gevinstflyt.project.StopProject;
import no.gevinstflyt.project.Withdrawal;
import org.springframework.stereotype.Service;

/** The commands beside the tasks: each checks who asks and how the project stands, writes, and tells the engine. */
@Service
public class ProjectCommands implements ProjectActions {

    private static final String LEADER = "project-leader";

    private final ProjectReading reading;
    private final ProjectHold hold;
    private final Projects projects;
    private final ProjectPhases phases;
    private final Participations participations;
    private final Proposals proposals;
    private final Collaborations collaborations;
    private final ProjectProcess process;
    private final Persistent persistent;
    private final Clock clock;

    ProjectCommands(
            ProjectReading reading,
            ProjectHold hold,
            Projects projects,
            ProjectPhases phases,
            Participations participations,
            Proposals proposals,
            Collaborations collaborations,
            ProjectProcess process,
            Persistent persistent,
            Clock clock) {
        this.reading = reading;
        this.hold = hold;
        this.projects = projects;
        this.phases = phases;
        this.participations = participations;
        this.proposals = proposals;
        this.collaborations = collaborations;
        this.process = process;
        this.persistent = persistent;
        this.clock = clock;
    }

    /** Stops a project for good, after the steering group's decision. */
    @Override
    public void stop(String code, StopProject command, Caller caller) {
        Project project = reading.visible(code, caller);
        leaderOnly(project, caller);
        persistent.run(() -> {
            if (!phases.stop(project.id(), command.reason(), command.decisionCase(), caller.userId())) {
                throw Refused.conflict("project.not-running", code);
            }
            process.stopped(project);
            return null;
        });
    }

    /**
     * A municipality leaves; everything that waits for it ends. Until the plan is approved the others share its cost;
     * later the shares stay as they were agreed on.
     */
    @Override
    public void withdraw(String code, Withdrawal command, Caller caller) {
        Project project = reading.visible(code, caller);
        if (!leads(project, caller) && !caller.directorOf(command.municipality())) {
            throw Refused.forbidden("project.leader-or-director-only");
        }
        persistent.run(() -> {
            running(project);
            Participation participation = projects.participation(project.id(), command.municipality())
                    .orElseThrow(() ->
                            Refused.invalid("municipality", "project.not-in-project", command.municipality(), code));
            if (!participation.stillIn()) {
                throw Refused.conflict("project.already-out", projects.municipalityName(command.municipality()));
            }
            participations.withdraw(project.id(), command, caller.userId());
            if (project.phase().compareTo(Phase.EXECUTION) < 0) {
                proposals.share(project.id());
            }
            process.withdrew(project, command.municipality());
            return null;
        });
    }

    /** Takes a member of the collaboration into the project, and into what the others are doing just now. */
    @Override
    public Entry admit(String code, AdmitMunicipality command, Caller caller) {
        Project project = reading.visible(code, caller);
        leaderOnly(project, caller);
        String number = command.municipality();
        if (!collaborations.isMember(project.collaboration(), number, LocalDate.now(clock))) {
            throw Refused.invalid("municipality", "project.not-a-member", projects.municipalityName(number));
        }
        return persistent.run(() -> {
            running(project);
            projects.participation(project.id(), number)
                    .filter(Participation::stillIn)
                    .ifPresent(there -> {
                        throw Refused.conflict("project.already-in", projects.municipalityName(number));
                    });
            Entry entry = entry(project);
            boolean asked = entry == Entry.INVITED || entry == Entry.ASKED_FOR_INTEREST;
            participations.admit(project.id(), number, asked, caller.userId());
            proposals.share(project.id());
            process.join(project, number, entry);
            return entry;
        });
    }

    private Entry entry(Project project) {
        Entry entry = process.entry(project);
        if (entry == Entry.WAIT) {
            throw Refused.conflict("project.setting-up");
        } else if (entry == Entry.TOO_LATE) {
            throw Refused.conflict("project.too-late-to-admit", project.code());
        }
        return entry;
    }

    /** Holds the project's row, so that commands and the steps that collect municipalities come one after the other. */
    private void running(Project project) {
        if (!hold.running(project.id())) {
            throw Refused.conflict("project.not-running", project.code());
        }
    }

    private static boolean leads(Project project, Caller caller) {
        return caller.administrator() || caller.hasRole(project.collaboration(), LEADER);
    }

    private static void leaderOnly(Project project, Caller caller) {
        if (!leads(project, caller)) {
            throw Refused.forbidden("project.leader-only");
        }
    }
}
