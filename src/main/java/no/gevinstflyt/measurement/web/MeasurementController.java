package no.gevinstflyt.measurement.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.measurement.FigureList;
import no.gevinstflyt.measurement.Restate;
import no.gevinstflyt.measurement.Restatements;
import no.gevinstflyt.measurement.Restatements.Restated;
import no.gevinstflyt.measurement.Rounds;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was measured, as far as the caller may read it, and corrections of it. */
@RestController
@RequestMapping("/api/v1/measurements")
@Tag(name = "measurements")
class MeasurementController {

    private final FigureList figures;
    private final Restatements restatements;
    private final Rounds rounds;
    private final Projects projects;
    private final ProjectReading reading;
    private final FormReader forms;
    private final People people;

    MeasurementController(
            FigureList figures,
            Restatements restatements,
            Rounds rounds,
            Projects projects,
            ProjectReading reading,
            FormReader forms,
            People people) {
        this.figures = figures;
        this.restatements = restatements;
        this.rounds = rounds;
        this.projects = projects;
        this.reading = reading;
        this.forms = forms;
        this.people = people;
    }

    @GetMapping
    @Operation(
            summary = "Measurements, corrected ones too; a municipality's unapproved ones only for itself;"
                    + " sort by project, municipality, benefit, quarter or reportedAt")
    PagedModel<MeasurementView> measurements(
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam(required = false) @Nullable String benefit,
            @RequestParam(defaultValue = "false") boolean current,
            @PageableDefault(size = 100) Pageable page) {
        Caller caller = people.current().orElseThrow();
        FigureList.Filter filter = new FigureList.Filter(
                project == null ? null : reading.visible(project, caller).id(),
                municipality,
                quarter == null ? null : rounds.begun("quarter", quarter).toString(),
                benefit,
                current);
        Map<String, String> names = new HashMap<>();
        Map<Long, String> codes = new HashMap<>();
        return new PagedModel<>(figures.page(filter, caller, page)
                .map(row -> MeasurementView.of(
                        row,
                        codes.computeIfAbsent(
                                row.figure().project(), id -> projects.get(id).code()),
                        user -> user == null ? null : names.computeIfAbsent(user, people::name))));
    }

    @PostMapping("/restatements")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Correct a figure (contact of the municipality); somebody else there approves it")
    Map<String, Object> restate(@RequestBody ObjectNode body) {
        Restated restated = restatements.restate(
                forms.read(Restate.class, body), people.current().orElseThrow());
        return Map.of(
                "report", restated.report(), "state", restated.approvalNeeded() ? "sent-for-approval" : "approved");
    }
}
