package no.gevinstflyt.deviation.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.gevinstflyt.deviation.Deviation;
import no.gevinstflyt.deviation.Deviations;
import no.gevinstflyt.deviation.RaiseDeviation;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FormReader;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A project's deviations: raised, and read. */
@RestController
@RequestMapping("/api/v1/projects/{code}/deviations")
@Tag(name = "deviations")
class DeviationController {

    private final Deviations deviations;
    private final FormReader forms;
    private final People people;

    DeviationController(Deviations deviations, FormReader forms, People people) {
        this.deviations = deviations;
        this.forms = forms;
        this.people = people;
    }

    @PostMapping
    @Operation(summary = "Raise a deviation (project leader, or contact of a municipality that takes part)")
    Deviation raise(@PathVariable String code, @RequestBody ObjectNode body) {
        return deviations.raise(
                code, forms.read(RaiseDeviation.class, body), people.current().orElseThrow());
    }

    @GetMapping
    @Operation(summary = "The project's deviations, the newest first")
    PagedModel<Deviation> all(@PathVariable String code, @PageableDefault(size = 20) Pageable page) {
        Pageable newestFirst = PageRequest.of(
                page.getPageNumber(), page.getPageSize(), Sort.by("id").descending());
        return new PagedModel<>(deviations.of(code, people.current().orElseThrow(), newestFirst));
    }
}
