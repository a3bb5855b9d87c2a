package no.gevinstflyt.rollout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.rollout.MoveGoLive;
import no.gevinstflyt.rollout.RolloutActions;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one does with a municipality's rollout beside its tasks. */
@RestController
@RequestMapping("/api/v1/projects/{code}/rollout/{municipality}")
@Tag(name = "projects")
class RolloutCommandController {

    private final RolloutActions rollout;
    private final FormReader forms;
    private final People people;

    RolloutCommandController(RolloutActions rollout, FormReader forms, People people) {
        this.rollout = rollout;
        this.forms = forms;
        this.people = people;
    }

    @PostMapping("/go-live")
    @Operation(summary = "Move a planned go-live (project leader, or the municipality's contact or director)")
    RolloutActions.Moved moveGoLive(
            @PathVariable String code, @PathVariable String municipality, @RequestBody ObjectNode body) {
        return rollout.moveGoLive(
                code,
                municipality,
                forms.read(MoveGoLive.class, body),
                people.current().orElseThrow());
    }
}
