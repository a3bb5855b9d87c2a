package no.gevinstflyt.project.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.project.AdmitMunicipality;
import no.gevinstflyt.project.StopProject;
import no.gevinstflyt.project.Withdrawal;
import no.gevinstflyt.project.process.Entry;
import no.gevinstflyt.project.process.ProjectCommands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one may do to a project beside its tasks. */
@RestController
@RequestMapping("/api/v1/projects/{code}")
@Tag(name = "projects")
class ProjectCommandController {

    private final ProjectCommands commands;
    private final FormReader forms;
    private final People people;

    ProjectCommandController(ProjectCommands commands, FormReader forms, People people) {
        this.commands = commands;
        this.forms = forms;
        this.people = people;
    }

    @PostMapping("/stop")
    @Operation(summary = "Stop the project, after the steering group's decision (project leader)")
    Stopped stop(@PathVariable String code, @RequestBody ObjectNode body) {
        StopProject command = forms.read(StopProject.class, body);
        commands.stop(code, command, caller());
        return new Stopped(code, "stopped", command.reason(), command.decisionCase());
    }

    @PostMapping("/withdrawals")
    @Operation(summary = "A municipality leaves the project (project leader, or its director)")
    Moved withdraw(@PathVariable String code, @RequestBody ObjectNode body) {
        Withdrawal command = forms.read(Withdrawal.class, body);
        commands.withdraw(code, command, caller());
        return new Moved(code, command.municipality(), "withdrawn", "left");
    }

    @PostMapping("/admissions")
    @Operation(summary = "Take a municipality into the project (project leader)")
    Moved admit(@PathVariable String code, @RequestBody ObjectNode body) {
        AdmitMunicipality command = forms.read(AdmitMunicipality.class, body);
        Entry entry = commands.admit(code, command, caller());
        return new Moved(code, command.municipality(), "invited", Keys.of(entry));
    }

    private Caller caller() {
        return people.current().orElseThrow();
    }

    /** That the project is stopped. */
    record Stopped(String project, String state, String reason, String decisionCase) {}

    /**
     * How a municipality stands in the project now.
     *
     * @param where what it joined or left: {@code invited}, {@code asked-for-interest}, {@code before-planning},
     *     {@code in-planning}, {@code left}
     */
    record Moved(String project, String municipality, String state, String where) {}
}
