package no.gevinstflyt.collaboration.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import no.gevinstflyt.collaboration.CollaborationSettings;
import no.gevinstflyt.collaboration.Setting;
import no.gevinstflyt.collaboration.SettleSetting;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FormReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A collaboration's settings. */
@RestController
@RequestMapping("/api/v1/collaborations/{id}/settings")
class SettingController {

    private final CollaborationSettings settings;
    private final FormReader forms;
    private final People people;

    SettingController(CollaborationSettings settings, FormReader forms, People people) {
        this.settings = settings;
        this.forms = forms;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "The settings as they stand today, for those in the collaboration")
    List<Setting> all(@PathVariable String id) {
        return settings.of(id, people.current().orElseThrow());
    }

    @PutMapping("/{name}")
    @Operation(
            summary =
                    "Settle something from a day on (project leader of the collaboration, administrator; one-person-measurements:"
                            + " the municipality itself, administrator)")
    Setting settle(@PathVariable String id, @PathVariable String name, @RequestBody ObjectNode body) {
        SettleSetting command = forms.read(SettleSetting.class, body);
        return settings.settle(id, name, command, people.current().orElseThrow());
    }
}
