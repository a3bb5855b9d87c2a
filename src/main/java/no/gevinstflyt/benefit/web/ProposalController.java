package no.gevinstflyt.benefit.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import no.gevinstflyt.benefit.BenefitMapping;
import no.gevinstflyt.benefit.MapBenefits;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Figures that the project leader proposes to a municipality before it answers. */
@RestController
@Tag(name = "benefits")
class ProposalController {

    private final BenefitMapping mapping;
    private final ProjectReading reading;
    private final Projects projects;
    private final FormReader forms;
    private final People people;

    ProposalController(
            BenefitMapping mapping, ProjectReading reading, Projects projects, FormReader forms, People people) {
        this.mapping = mapping;
        this.reading = reading;
        this.projects = projects;
        this.forms = forms;
        this.people = people;
    }

    @PutMapping("/api/v1/projects/{code}/targets/{municipality}/proposal")
    @Operation(summary = "Propose figures to a municipality: the answer to map-benefits, kept as estimates")
    Map<String, String> propose(
            @PathVariable String code, @PathVariable String municipality, @RequestBody ObjectNode sent) {
        Caller caller = people.current().orElseThrow();
        Project project = reading.visible(code, caller);
        if (!caller.hasRole(project.collaboration(), "project-leader")) {
            throw Refused.forbidden("benefit.leader-proposes");
        }
        if (projects.participation(project.id(), municipality)
                .filter(Participation::stillIn)
                .isEmpty()) {
            throw Refused.notFound("benefit.not-in-project", municipality);
        }
        MapBenefits proposal = forms.read(MapBenefits.class, sent);
        mapping.propose(project.id(), municipality, proposal.targets(), caller.userId());
        return Map.of("municipality", municipality, "state", "proposed");
    }
}
