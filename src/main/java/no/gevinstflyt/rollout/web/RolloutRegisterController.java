package no.gevinstflyt.rollout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.rollout.RolloutRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is registered of a municipality's rollout. */
@RestController
@RequestMapping("/api/v1/projects/{code}/rollout/{municipality}")
@Tag(name = "rollout")
class RolloutRegisterController {

    private final RolloutRegister register;
    private final People people;

    RolloutRegisterController(RolloutRegister register, People people) {
        this.register = register;
        this.people = people;
    }

    @GetMapping
    @Operation(
            summary =
                    "All that is registered of a municipality's rollout (the municipality, and who leads the project)")
    RolloutRegister.Register of(@PathVariable String code, @PathVariable String municipality) {
        return register.of(code, municipality, people.current().orElseThrow());
    }
}
