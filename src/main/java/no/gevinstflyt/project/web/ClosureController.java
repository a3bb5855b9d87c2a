package no.gevinstflyt.project.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.Experience;
import no.gevinstflyt.project.Experiences;
import no.gevinstflyt.project.HandOverBenefits;
import no.gevinstflyt.project.Handovers;
import no.gevinstflyt.project.ProjectReading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a project leaves behind, for everybody in the collaboration. */
@RestController
@RequestMapping("/api/v1/projects/{code}")
@Tag(name = "projects")
class ClosureController {

    private final ProjectReading reading;
    private final Experiences experiences;
    private final Handovers handovers;
    private final People people;

    ClosureController(ProjectReading reading, Experiences experiences, Handovers handovers, People people) {
        this.reading = reading;
        this.experiences = experiences;
        this.handovers = handovers;
        this.people = people;
    }

    @GetMapping("/experience")
    @Operation(summary = "What each municipality has shared of its experience, or that it let the time pass")
    List<Experience> experience(@PathVariable String code) {
        return experiences.of(project(code));
    }

    @GetMapping("/benefit-owners")
    @Operation(summary = "Who owns each benefit in each municipality since the project was closed")
    List<HandOverBenefits.Row> owners(@PathVariable String code) {
        return handovers.of(project(code));
    }

    private long project(String code) {
        return reading.visible(code, people.current().orElseThrow()).id();
    }
}
