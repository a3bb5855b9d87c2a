package no.gevinstflyt.engine.web;

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
import no.gevinstflyt.engine.door.Handlers;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.JsonSchema;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the JSON Schema of each structured variable, under the variable's name. */
@RestController
@Tag(name = "schemas")
class SchemaController {

    private final Handlers handlers;
    private final Tasks tasks;
    private final People people;

    SchemaController(Handlers handlers, Tasks tasks, People people) {
        this.handlers = handlers;
        this.tasks = tasks;
        this.people = people;
    }

    @GetMapping("/api/v1/schemas/{name}")
    @Operation(summary = "JSON Schema of a Json variable; with taskId, that task's own items")
    Map<String, Object> schema(@PathVariable String name, @RequestParam @Nullable String taskId) {
        return taskId == null ? general(name) : ofTask(name, taskId);
    }

    private Map<String, Object> general(String name) {
        return handlers.tasks().values().stream()
                .flatMap(handler -> FormModel.of(handler.form()).fields().stream())
                .filter(field -> field.name().equals(name) && field.structured())
                .findFirst()
                .map(JsonSchema::of)
                .orElseThrow(() -> Refused.notFound("engine.no-schema", name));
    }

    private Map<String, Object> ofTask(String name, String taskId) {
        Caller caller = people.current().orElseThrow(() -> Refused.forbidden("engine.no-access"));
        OpenTask task = tasks.find(taskId, caller).orElseThrow(() -> Refused.notFound("engine.no-task"));
        TaskHandler<?> handler = tasks.handler(task.key()).orElseThrow(() -> Refused.notFound("engine.no-task"));
        TaskContext context = new TaskContext(task, caller, Optional.empty());
        FormModel.Field field = handler.model(context)
                .field(name)
                .filter(FormModel.Field::structured)
                .orElseThrow(() -> Refused.notFound("engine.no-schema", name));
        return field.kind() == FormModel.Kind.KEYED
                ? JsonSchema.of(field, handler.items(field, context))
                : JsonSchema.of(field);
    }
}
