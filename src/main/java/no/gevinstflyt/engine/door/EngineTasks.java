package no.gevinstflyt.engine.door;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.engine.Tasks.Query;
import no.gevinstflyt.form.Refused;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open tasks, read from the engine. */
@Component
class EngineTasks implements Tasks {

    private static final Comparator<OpenTask> EARLIEST_FIRST = Comparator.<OpenTask, Instant>comparing(
                    OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OpenTask::created);

    private final TaskService taskService;
    private final TaskFinder finder;
    private final TaskReader reader;
    private final Handlers handlers;
    private final People people;
    private final Clock clock;

    EngineTasks(
            @Lazy TaskService taskService,
            TaskFinder finder,
            TaskReader reader,
            @Lazy Handlers handlers,
            People people,
            Clock clock) {
        this.taskService = taskService;
        this.finder = finder;
        this.reader = reader;
        this.handlers = handlers;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> of(Caller caller, int most) {
        Map<String, Task> tasks = new LinkedHashMap<>();
        people.as(caller, () -> {
            List<Task> found =
                    new ArrayList<>(page(taskService.createTaskQuery().taskAssignee(caller.userId()), most));
            if (!caller.groups().isEmpty()) {
                List<String> groups = List.copyOf(caller.groups());
                found.addAll(page(
                        taskService
                                .createTaskQuery()
                                .taskCandidateGroupIn(groups)
                                .includeAssignedTasks(),
                        most));
            }
            found.forEach(task -> tasks.put(task.getId(), task));
            return found;
        });
        return reader.read(List.copyOf(tasks.values())).stream()
                .sorted(EARLIEST_FIRST)
                .limit(most)
                .toList();
    }

    private static List<Task> page(TaskQuery query, int most) {
        return query.orderByDueDate().asc().listPage(0, most);
    }

    @Override
    public Optional<OpenTask> find(String id, Caller caller) {
        try {
            return Optional.of(finder.find(id, caller));
        } catch (Refused gone) {
            if (gone.kind() == Refused.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw gone;
        }
    }

    @Override
    public Optional<TaskHandler<?>> handler(String task) {
        return handlers.task(task);
    }

    @Override
    public void complete(String id, ObjectNode answer, Caller caller) {
        unwrapped(() -> people.as(caller, () -> {
            taskService.complete(id, new LinkedHashMap<>(JsonVariables.of(answer)));
            return id;
        }));
    }

    @Override
    public void claim(String id, Caller caller) {
        OpenTask task = finder.find(id, caller);
        if (task.assignee() != null && !task.assignee().equals(caller.userId())) {
            throw Refused.conflict("engine.task-taken", people.name(task.assignee()));
        }
        people.as(caller, () -> {
            taskService.claim(id, caller.userId());
            return id;
        });
    }

    @Override
    public void release(String id, Caller caller) {
        unwrapped(() -> people.as(caller, () -> {
            taskService.setAssignee(id, null);
            return id;
        }));
    }

    @Override
    public List<OpenTask> open(Query query) {
        return people.asProduct(() -> {
            TaskQuery tasks = taskService.createTaskQuery();
            if (query.id() != null) {
                tasks.taskId(query.id());
            }
            if (query.businessKey() != null) {
                tasks.processInstanceBusinessKey(query.businessKey());
            }
            if (query.task() != null) {
                tasks.taskDefinitionKey(query.task());
            }
            if (query.municipality() != null) {
                tasks.processVariableValueEquals("municipality", query.municipality());
            }
            if (query.dueBefore() != null) {
                tasks.dueBefore(Date.from(query.dueBefore()));
            }
            return reader.read(tasks.orderByDueDate().asc().unlimitedList());
        });
    }

    @Override
    public void completeOnBehalf(String id, ObjectNode answer, Caller by, OnBehalf onBehalf) {
        people.asProduct(() -> {
            Task task = taskService.createTaskQuery().taskId(id).singleResult();
            if (task == null) {
                throw finder.gone(id, by);
            }
            Outcome outcome = handlers.accept(answer, new TaskContext(reader.read(task), by, Optional.of(onBehalf)));
            taskService.complete(id, outcome.variables());
            return id;
        });
    }

    @Override
    public void postpone(String id, LocalDate due) {
        people.asProduct(() -> {
            Task task = taskService.createTaskQuery().taskId(id).singleResult();
            task.setDueDate(Date.from(
                    due.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1)));
            taskService.saveTask(task);
            return id;
        });
    }

    private static void unwrapped(Runnable work) {
        try {
            work.run();
        } catch (EngineRefusal refusal) {
            throw refusal.refused();
        }
    }
}
