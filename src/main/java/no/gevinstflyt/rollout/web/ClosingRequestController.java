package no.gevinstflyt.rollout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.rollout.ClosingActions;
import no.gevinstflyt.rollout.RequestClosing;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings BP4 forward while municipalities are still taking the solution into use. */
@RestController
@RequestMapping("/api/v1/projects/{code}/rollout/closing")
@Tag(name = "projects")
class ClosingRequestController {

    private final ClosingActions closings;
    private final FormReader forms;
    private final People people;

    ClosingRequestController(ClosingActions closings, FormReader forms, People people) {
        this.closings = closings;
        this.forms = forms;
        this.people = people;
    }

    @PostMapping
    @Operation(summary = "Bring BP4 forward while some municipalities remain (project leader); they go on beside it")
    ClosingActions.Requested requestClosing(@PathVariable String code, @RequestBody ObjectNode body) {
        return closings.requestClosing(
                code, forms.read(RequestClosing.class, body), people.current().orElseThrow());
    }
}
