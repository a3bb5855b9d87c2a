package no.gevinstflyt.realisation.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.realisation.ChangeTrackingPeriod;
import no.gevinstflyt.realisation.EndTracking;
import no.gevinstflyt.realisation.Tracking;
import no.gevinstflyt.realisation.TrackingActions;
import no.gevinstflyt.realisation.TrackingChange;
import no.gevinstflyt.realisation.Trackings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long the benefits of a project are followed up, to read and to change. */
@RestController
@RequestMapping("/api/v1/projects/{code}/tracking")
@Tag(name = "realisation")
class TrackingController {

    private final Trackings trackings;
    private final TrackingActions actions;
    private final ProjectReading reading;
    private final FormReader forms;
    private final People people;

    TrackingController(
            Trackings trackings, TrackingActions actions, ProjectReading reading, FormReader forms, People people) {
        this.trackings = trackings;
        this.actions = actions;
        this.reading = reading;
        this.forms = forms;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "The tracking period, and what happened to it")
    View one(@PathVariable String code) {
        Project project = reading.visible(code, caller());
        Tracking tracking =
                trackings.find(project.id()).orElseThrow(() -> Refused.notFound("realisation.not-tracked-yet", code));
        return new View(
                code,
                tracking.endsOn(),
                tracking.closedAt() != null,
                trackings.changes(project.id()).stream().map(this::change).toList());
    }

    @PostMapping("/end")
    @Operation(summary = "End the follow-up before its period is over (project leader, benefit manager)")
    Ended end(@PathVariable String code, @RequestBody ObjectNode body) {
        EndTracking command = forms.read(EndTracking.class, body);
        actions.end(code, command, caller());
        return new Ended(code, "evaluating", command.decidedBy(), command.decisionCase(), command.reason());
    }

    @PostMapping("/period")
    @Operation(summary = "Move the end of the tracking period (project leader, benefit manager)")
    Moved period(@PathVariable String code, @RequestBody ObjectNode body) {
        ChangeTrackingPeriod command = forms.read(ChangeTrackingPeriod.class, body);
        return new Moved(code, actions.changePeriod(code, command, caller()), command.reason());
    }

    private Change change(TrackingChange change) {
        String by = change.changedBy();
        return new Change(
                Keys.of(change.event()),
                change.changedAt().toString(),
                change.endsOn(),
                change.reason(),
                change.decidedBy(),
                change.decisionCase(),
                by == null ? null : people.name(by));
    }

    private Caller caller() {
        return people.current().orElseThrow();
    }

    /** The period as it stands. */
    record View(String project, LocalDate endsOn, boolean closed, List<Change> history) {}

    /** What happened to it; {@code changedBy} is null for the process itself. */
    record Change(
            String what,
            String at,
            LocalDate endsOn,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable String decisionCase,
            @Nullable String changedBy) {}

    /** That the concept is evaluated now. */
    record Ended(String project, String state, String decidedBy, String decisionCase, String reason) {}

    /** That the period ends on another day. */
    record Moved(String project, LocalDate endsOn, String reason) {}
}
