package no.gevinstflyt.engine.door;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.StartHandler;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The features' parts of tasks and starts, by the keys in the processes. */
@Component
@Lazy
public class Handlers {

    private final FormReader reader;
    private final Map<String, TaskHandler<?>> tasks;
    private final Map<String, StartHandler<?>> starts;

    Handlers(FormReader reader, ObjectProvider<TaskHandler<?>> tasks, ObjectProvider<StartHandler<?>> starts) {
        this.reader = reader;
        this.tasks = tasks.stream().collect(Collectors.toMap(TaskHandler::task, Function.identity()));
        this.starts = starts.stream().collect(Collectors.toMap(StartHandler::process, Function.identity()));
    }

    public Optional<TaskHandler<?>> task(String key) {
        return Optional.ofNullable(tasks.get(key));
    }

    /** All task handlers by key. */
    public Map<String, TaskHandler<?>> tasks() {
        return tasks;
    }

    /** The handler of a process's start, if people may start it. */
    StartHandler<?> start(String process) {
        return Optional.ofNullable(starts.get(process))
                .orElseThrow(() -> Refused.forbidden("engine.not-startable", process));
    }

    <F extends Record> F read(Class<F> form, ObjectNode sent) {
        return reader.read(form, sent);
    }

    /** Reads the answer by its form and lets the feature write it. */
    Outcome accept(ObjectNode sent, TaskContext context) {
        TaskHandler<?> handler = task(context.task().key())
                .orElseThrow(() -> new IllegalStateException(
                        "No handler for task " + context.task().key()));
        return accept(handler, sent, context);
    }

    private <F extends Record> Outcome accept(TaskHandler<F> handler, ObjectNode sent, TaskContext context) {
        handler.check(context);
        return handler.accept(reader.read(handler.form(), sent), context);
    }
}
