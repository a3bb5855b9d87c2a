package no.gevinstflyt.portal.project;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.gevinstflyt.deviation.RaiseDeviation;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.project.AdmitMunicipality;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectLeads;
import no.gevinstflyt.project.StopProject;
import no.gevinstflyt.project.Withdrawal;
import no.gevinstflyt.realisation.ChangeTrackingPeriod;
import no.gevinstflyt.realisation.EndTracking;
import no.gevinstflyt.rollout.RequestClosing;

/** What one may do with a project beside its tasks. */
enum Command {
    RAISE_DEVIATION(RaiseDeviation.class),
    MOVE_GO_LIVE(MoveMunicipalGoLive.class),
    REQUEST_CLOSING(RequestClosing.class),
    ADMIT_MUNICIPALITY(AdmitMunicipality.class),
    WITHDRAW_MUNICIPALITY(Withdrawal.class),
    END_TRACKING(EndTracking.class),
    CHANGE_TRACKING_PERIOD(ChangeTrackingPeriod.class),
    STOP_PROJECT(StopProject.class);

    private static final Set<Command> ON_TRACKING = EnumSet.of(END_TRACKING, CHANGE_TRACKING_PERIOD);

    private final Class<? extends Record> form;

    Command(Class<? extends Record> form) {
        this.form = form;
    }

    Class<? extends Record> form() {
        return form;
    }

    /** Its name in addresses and message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Command> of(String key) {
        return Arrays.stream(values())
                .filter(command -> command.key().equals(key))
                .findFirst();
    }

    /**
     * Those that the person may give, as far as roles tell.
     *
     * @param goesOn whether municipalities are still to take the solution into use
     * @param closable whether some have, and nobody has asked for the closing
     */
    static List<Command> of(Project project, boolean goesOn, boolean closable, Caller caller) {
        if (!project.running()) {
            return List.of();
        }
        boolean leads = caller.administrator() || caller.hasRole(project.collaboration(), "project-leader");
        return Arrays.stream(values())
                .filter(command -> project.phase() == Phase.REALISATION || !ON_TRACKING.contains(command))
                .filter(command ->
                        command != MOVE_GO_LIVE || (goesOn && project.phase().compareTo(Phase.EXECUTION) >= 0))
                .filter(command -> command != REQUEST_CLOSING || (closable && project.phase() == Phase.EXECUTION))
                .filter(command -> leads || command.mayBeGivenBy(project, caller))
                .toList();
    }

    private boolean mayBeGivenBy(Project project, Caller caller) {
        return switch (this) {
            case RAISE_DEVIATION ->
                caller.municipalities().stream().anyMatch(caller::contactOf) || ProjectLeads.tookOver(project, caller);
            case MOVE_GO_LIVE -> !caller.municipalities().isEmpty() || ProjectLeads.tookOver(project, caller);
            case WITHDRAW_MUNICIPALITY -> caller.municipalities().stream().anyMatch(caller::directorOf);
            case END_TRACKING, CHANGE_TRACKING_PERIOD -> caller.hasRole(project.collaboration(), "benefit-manager");
            case REQUEST_CLOSING, ADMIT_MUNICIPALITY, STOP_PROJECT -> false;
        };
    }
}
