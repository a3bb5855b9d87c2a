package no.gevinstflyt.benefit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.gevinstflyt.benefit.BenefitPlans;
import no.gevinstflyt.benefit.PlanPaper;
import no.gevinstflyt.benefit.PlanVersion;
import no.gevinstflyt.document.Word;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A project's benefit plan: the versions that the steering group has approved, and the plan as it stands in Word. */
@RestController
@RequestMapping("/api/v1/projects/{code}")
@Tag(name = "benefits")
class PlanController {

    private final BenefitPlans plans;
    private final PlanPaper paper;
    private final ProjectReading reading;
    private final Projects projects;
    private final People people;

    PlanController(BenefitPlans plans, PlanPaper paper, ProjectReading reading, Projects projects, People people) {
        this.plans = plans;
        this.paper = paper;
        this.reading = reading;
        this.projects = projects;
        this.people = people;
    }

    @GetMapping("/plan-versions")
    @Operation(summary = "The frozen benefit plans, the oldest first")
    List<PlanView.Summary> versions(@PathVariable String code) {
        List<PlanVersion> versions = plans.versions(project(code).id());
        return versions.stream()
                .map(version -> PlanView.Summary.of(version, versions.size()))
                .toList();
    }

    @GetMapping("/plan-versions/{number}")
    @Operation(summary = "One frozen benefit plan with its benefits, targets and totals")
    PlanView version(@PathVariable String code, @PathVariable int number) {
        Project project = project(code);
        PlanVersion version = plans.version(project.id(), number)
                .orElseThrow(() -> Refused.notFound("benefit.no-plan-version", number));
        return PlanView.of(
                version, plans.versions(project.id()).size(), plans.content(version), projects.municipalityNames());
    }

    @GetMapping("/benefit-plan.docx")
    @Operation(summary = "The benefit plan as it stands: what the municipalities' directors have approved")
    ResponseEntity<byte[]> docx(@PathVariable String code) {
        Project project = project(code);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("gevinstrealiseringsplan-" + project.code() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CONTENT_TYPE, Word.MEDIA_TYPE)
                .body(paper.write(project));
    }

    private Project project(String code) {
        return reading.visible(code, people.current().orElseThrow());
    }
}
