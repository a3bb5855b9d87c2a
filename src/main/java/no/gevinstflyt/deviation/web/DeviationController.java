package no.gevinstflyt.deviation.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.stream.Collectors;
import no.gevinstflyt.deviation.Deviation;
import no.gevinstflyt.deviation.DeviationState;
import no.gevinstflyt.deviation.Deviations;
import no.gevinstflyt.deviation.RaiseDeviation;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deviations: raised in a project, and read there or over all projects. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "deviations")
class DeviationController {

    private final Deviations deviations;
    private final Projects projects;
    private final FormReader forms;
    private final People people;

    DeviationController(Deviations deviations, Projects projects, FormReader forms, People people) {
        this.deviations = deviations;
        this.projects = projects;
        this.forms = forms;
        this.people = people;
    }

    @PostMapping("/projects/{code}/deviations")
    @Operation(summary = "Raise a deviation (project leader, or contact of a municipality that takes part)")
    DeviationView raise(@PathVariable String code, @RequestBody ObjectNode body) {
        return DeviationView.of(
                deviations.raise(
                        code,
                        forms.read(RaiseDeviation.class, body),
                        people.current().orElseThrow()),
                code);
    }

    @GetMapping("/projects/{code}/deviations")
    @Operation(
            summary = "The project's deviations, the newest first; sort by id, raisedAt, closedAt, municipality,"
                    + " title or state")
    PagedModel<DeviationView> ofProject(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String state,
            @PageableDefault(size = 20) Pageable page) {
        return all(code, municipality, state, page);
    }

    @GetMapping("/deviations")
    @Operation(
            summary = "Deviations, the newest first; sort by id, raisedAt, closedAt, project, municipality, title"
                    + " or state")
    PagedModel<DeviationView> all(
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String state,
            @PageableDefault(size = 20) Pageable page) {
        Deviations.Filter filter =
                new Deviations.Filter(project, municipality, Keys.choice(DeviationState.class, "state", state));
        Page<Deviation> found = deviations.page(filter, people.current().orElseThrow(), page);
        Map<Long, String> codes = projects.find(found.map(Deviation::project).toSet()).stream()
                .collect(Collectors.toMap(Project::id, Project::code));
        return new PagedModel<>(found.map(one -> DeviationView.of(one, codes.get(one.project()))));
    }
}
