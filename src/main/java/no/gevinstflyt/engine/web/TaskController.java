package no.gevinstflyt.engine.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one asks of a task beside completing it. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
@Tag(name = "tasks")
class TaskController {

    private final Tasks tasks;
    private final People people;

    TaskController(Tasks tasks, People people) {
        this.tasks = tasks;
        this.people = people;
    }

    @PostMapping("/release")
    @Operation(summary = "Give back a task that you or somebody of your group has taken")
    Map<String, String> release(@PathVariable String id) {
        tasks.release(id, caller());
        return Map.of("task", id, "state", "released");
    }

    @GetMapping("/rows")
    @Operation(summary = "What the task asks for, as its form starts: rows, proposals, earlier answers")
    ObjectNode rows(@PathVariable String id) {
        Caller caller = caller();
        OpenTask task = tasks.find(id, caller).orElseThrow(() -> Refused.notFound("engine.no-task"));
        TaskContext context = new TaskContext(task, caller, Optional.empty());
        TaskHandler<?> handler = tasks.handler(task.key()).orElseThrow(() -> Refused.notFound("engine.no-task"));
        handler.check(context);
        return handler.prefill(context);
    }

    private Caller caller() {
        return people.current().orElseThrow(() -> Refused.forbidden("engine.no-access"));
    }
}
