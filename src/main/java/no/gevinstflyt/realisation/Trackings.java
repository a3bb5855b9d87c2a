package no.gevinstflyt.realisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.Gates;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectPhases;
import no.gevinstflyt.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the benefits of each project are followed up, and how that ends. */
@Service
@Transactional
public class Trackings {

    private final TrackingTable table;
    private final ConceptEvaluationTable evaluations;
    private final Projects projects;
    private final ProjectPhases phases;
    private final Collaborations collaborations;
    private final Gates gates;
    private final Clock clock;

    Trackings(
            TrackingTable table,
            ConceptEvaluationTable evaluations,
            Projects projects,
            ProjectPhases phases,
            Collaborations collaborations,
            Gates gates,
            Clock clock) {
        this.table = table;
        this.evaluations = evaluations;
        this.projects = projects;
        this.phases = phases;
        this.collaborations = collaborations;
        this.gates = gates;
        this.clock = clock;
    }

    /** The project is closed and its benefits are followed up: as many quarters as its collaboration has settled. */
    public void begin(long project) {
        if (table.find(project).isEmpty()) {
            LocalDate closed = Optional.ofNullable(phases.history(project).get(Phase.REALISATION))
                    .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                    .orElseGet(() -> LocalDate.now(clock));
            LocalDate end = Tracking.periodFrom(closed, quarters(project));
            table.add(project, end);
            note(project, TrackingEvent.BEGUN, end, null, null, null, null);
        }
    }

    /** The follow-up of the project's benefits, where it has begun. */
    @Transactional(readOnly = true)
    public Optional<Tracking> find(long project) {
        return table.find(project);
    }

    /** All that happened to it, the oldest first. */
    @Transactional(readOnly = true)
    public List<TrackingChange> changes(long project) {
        return table.changes(project);
    }

    /** It is to end before its period is over. */
    public void decideEnd(long project, EndTracking command, String by) {
        note(
                project,
                TrackingEvent.END_DECIDED,
                begun(project).endsOn(),
                command.reason(),
                command.decidedBy(),
                command.decisionCase(),
                by);
    }

    /**
     * Moves the end of the period.
     *
     * @throws Refused (invalid) where the new end is no quarter's last day, is past, or is what holds already
     */
    public void changePeriod(long project, ChangeTrackingPeriod command, String by) {
        LocalDate end = command.newEnd();
        LocalDate quartersEnd = Quarter.of(end).lastDay();
        if (!end.equals(quartersEnd)) {
            throw Refused.invalid("newEnd", "realisation.not-a-quarters-end", quartersEnd);
        } else if (end.isBefore(LocalDate.now(clock))) {
            throw Refused.invalid(
                    "newEnd",
                    "realisation.period-over",
                    Quarter.of(LocalDate.now(clock)).lastDay());
        } else if (end.equals(begun(project).endsOn())) {
            throw Refused.invalid("newEnd", "realisation.same-period");
        }
        table.setEnd(project, end);
        note(project, TrackingEvent.PERIOD_CHANGED, end, command.reason(), null, null, by);
    }

    /**
     * Does what BP6 means: closes the project, or lets the benefit work go on.
     *
     * @return whether it goes on
     */
    public boolean settle(long project) {
        GateDecision decision = gates.decisions("project", project).stream()
                .filter(one -> one.gate() == Gate.BP6)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("BP6 has not been decided for project " + project));
        Recommendation recommendation = evaluations
                .newest(project)
                .orElseThrow(() -> new IllegalStateException("The concept of project " + project + " is not evaluated"))
                .recommendation();
        AfterGate after = AfterGate.of(decision, recommendation);
        if (after == AfterGate.ENDS) {
            close(project, decision.reason());
        } else {
            goOn(project, after, decision.reason());
        }
        return after != AfterGate.ENDS;
    }

    private void close(long project, String reason) {
        Instant now = clock.instant();
        table.close(project, now);
        note(project, TrackingEvent.CLOSED, begun(project).endsOn(), reason, null, Gate.BP6.name(), null);
        phases.close(project);
    }

    private void goOn(long project, AfterGate after, String reason) {
        LocalDate today = LocalDate.now(clock);
        Tracking tracking = begun(project);
        int quarters = quarters(project);
        LocalDate end =
                after == AfterGate.PROLONGED ? tracking.prolonged(today, quarters) : tracking.goingOn(today, quarters);
        table.setEnd(project, end);
        note(project, TrackingEvent.PROLONGED, end, reason, null, Gate.BP6.name(), null);
    }

    private Tracking begun(long project) {
        return table.find(project)
                .orElseThrow(() -> Refused.conflict(
                        "realisation.not-tracking", projects.get(project).code()));
    }

    private int quarters(long project) {
        Project tracked = projects.get(project);
        return collaborations.settings(tracked.collaboration()).trackingQuarters();
    }

    private void note(
            long project,
            TrackingEvent event,
            LocalDate end,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable String decisionCase,
            @Nullable String by) {
        table.add(project, new TrackingChange(event, end, reason, decidedBy, decisionCase, by, clock.instant()));
    }
}
