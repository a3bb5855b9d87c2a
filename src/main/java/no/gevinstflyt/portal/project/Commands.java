package no.gevinstflyt.portal.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.gevinstflyt.deviation.Deviation;
import no.gevinstflyt.deviation.Deviations;
import no.gevinstflyt.deviation.RaiseDeviation;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.project.AdmitMunicipality;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectActions;
import no.gevinstflyt.project.StopProject;
import no.gevinstflyt.project.Withdrawal;
import no.gevinstflyt.realisation.ChangeTrackingPeriod;
import no.gevinstflyt.realisation.EndTracking;
import no.gevinstflyt.realisation.TrackingActions;
import no.gevinstflyt.rollout.ClosingActions;
import no.gevinstflyt.rollout.EarlyClosings;
import no.gevinstflyt.rollout.RequestClosing;
import no.gevinstflyt.rollout.RolloutActions;
import no.gevinstflyt.rollout.RolloutCell;
import no.gevinstflyt.rollout.RolloutCells;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Gives commands to the features that carry them out. */
@Component
class Commands {

    private static final int MOST = 100;

    private final ProjectActions projects;
    private final RolloutActions rollout;
    private final ClosingActions closings;
    private final EarlyClosings early;
    private final RolloutCells cells;
    private final Deviations deviations;
    private final TrackingActions tracking;
    private final FormReader reader;

    Commands(
            ProjectActions projects,
            RolloutActions rollout,
            ClosingActions closings,
            EarlyClosings early,
            RolloutCells cells,
            Deviations deviations,
            TrackingActions tracking,
            FormReader reader) {
        this.projects = projects;
        this.rollout = rollout;
        this.closings = closings;
        this.early = early;
        this.cells = cells;
        this.deviations = deviations;
        this.tracking = tracking;
        this.reader = reader;
    }

    /** Those that the person may give, as far as roles and the rollout tell. */
    List<Command> of(Project project, Caller caller) {
        List<RolloutCell> all = cells.of(project.id());
        boolean goesOn = all.stream().anyMatch(cell -> cell.status().remaining());
        boolean closable = all.stream().anyMatch(cell -> cell.status().inUse())
                && early.standing(project.id()).isEmpty();
        return Command.of(project, goesOn, closable, caller);
    }

    void give(Command command, String code, ObjectNode answer, Caller caller) {
        switch (command) {
            case STOP_PROJECT -> projects.stop(code, reader.read(StopProject.class, answer), caller);
            case WITHDRAW_MUNICIPALITY -> projects.withdraw(code, reader.read(Withdrawal.class, answer), caller);
            case ADMIT_MUNICIPALITY -> projects.admit(code, reader.read(AdmitMunicipality.class, answer), caller);
            case END_TRACKING -> tracking.end(code, reader.read(EndTracking.class, answer), caller);
            case CHANGE_TRACKING_PERIOD ->
                tracking.changePeriod(code, reader.read(ChangeTrackingPeriod.class, answer), caller);
            case MOVE_GO_LIVE -> {
                MoveMunicipalGoLive move = reader.read(MoveMunicipalGoLive.class, answer);
                rollout.moveGoLive(code, move.municipality(), move.command(), caller);
            }
            case REQUEST_CLOSING -> closings.requestClosing(code, reader.read(RequestClosing.class, answer), caller);
            case RAISE_DEVIATION -> deviations.raise(code, reader.read(RaiseDeviation.class, answer), caller);
        }
    }

    List<Deviation> deviations(Project project, Caller caller) {
        return deviations.of(project.code(), caller, PageRequest.of(0, MOST)).getContent();
    }
}
