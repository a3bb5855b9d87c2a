package no.gevinstflyt.engine.door;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.StartHandler;
import no.gevinstflyt.engine.StartHandler.Started;
import no.gevinstflyt.engine.TaskCompleted;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one door for all that people send, whether over REST, from Tasklist or from the portal: reads and checks it,
 * lets the feature write its tables, and lets only outcomes into the engine. One transaction: all of it or nothing.
 */
@Component
public class Door {

    private final People people;
    private final Handlers handlers;
    private final TaskFinder tasks;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    Door(People people, Handlers handlers, TaskFinder tasks, Attempts attempts, ApplicationEventPublisher events) {
        this.people = people;
        this.handlers = handlers;
        this.tasks = tasks;
        this.attempts = attempts;
        this.events = events;
    }

    /** The process's key in a definition's id ({@code joint-project:3:4711}). */
    static String keyOf(String definitionId) {
        return definitionId.split(":", 2)[0];
    }

    /**
     * Completes a task with what was sent.
     *
     * @param finish tells the engine the outcome
     */
    <T> T complete(String taskId, @Nullable Map<String, Object> sent, Function<Map<String, Object>, T> finish) {
        Caller caller = people.current().orElseThrow();
        return attempts.run(
                () -> {
                    OpenTask task = tasks.lockAndFind(taskId, caller);
                    Outcome outcome = accept(task, sent, caller);
                    T result = finish.apply(outcome.variables());
                    events.publishEvent(new TaskCompleted(task, caller));
                    return result;
                },
                () -> tasks.gone(taskId, caller));
    }

    /**
     * Starts a process with what was sent.
     *
     * @param finish tells the engine what the instance carries
     */
    <T> T start(String process, @Nullable Map<String, Object> sent, Function<Started, T> finish) {
        Caller caller = people.current().orElseThrow();
        return attempts.run(
                () -> finish.apply(start(handlers.start(process), sent, caller)),
                () -> Refused.forbidden("engine.not-startable", process));
    }

    /** Gives a task back that the caller or somebody of the caller's group has taken; a vote is nobody else's. */
    void release(String taskId) {
        Caller caller = people.current().orElseThrow();
        attempts.run(
                () -> {
                    OpenTask task = tasks.lockAndFind(taskId, caller);
                    if (task.groups().isEmpty()) {
                        throw Refused.conflict("engine.personal-task");
                    }
                    tasks.unassign(task);
                    return task;
                },
                () -> tasks.gone(taskId, caller));
    }

    private Outcome accept(OpenTask task, @Nullable Map<String, Object> sent, Caller caller) {
        return handlers.accept(SentVariables.toJson(sent), new TaskContext(task, caller, Optional.empty()));
    }

    private <F extends Record> Started start(
            StartHandler<F> handler, @Nullable Map<String, Object> sent, Caller caller) {
        F form = handlers.read(handler.form(), SentVariables.toJson(sent));
        String collaboration = Memberships.collaboration(handler.collaboration(form), caller);
        if (!caller.administrator() && !caller.hasRole(collaboration, handler.role())) {
            throw Refused.forbidden("engine.not-your-role", collaboration);
        }
        return handler.start(form, caller, collaboration);
    }
}
