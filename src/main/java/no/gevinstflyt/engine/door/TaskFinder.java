package no.gevinstflyt.engine.door;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a task for a caller, and says what became of one that is no longer there. */
@Component
class TaskFinder {

    private final TaskService taskService;
    private final HistoryService historyService;
    private final TaskReader reader;
    private final People people;
    private final JdbcClient jdbc;

    TaskFinder(
            @Lazy TaskService taskService,
            @Lazy HistoryService historyService,
            TaskReader reader,
            People people,
            JdbcClient jdbc) {
        this.taskService = taskService;
        this.historyService = historyService;
        this.reader = reader;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** The task, locked for this transaction so that a second answer waits and then finds it done. */
    OpenTask lockAndFind(String taskId, Caller caller) {
        jdbc.sql("select ID_ from ACT_RU_TASK where ID_ = ? for update")
                .param(taskId)
                .query(String.class)
                .optional();
        return find(taskId, caller);
    }

    /**
     * The task under the caller's rights.
     *
     * @throws Refused not found, or conflict where it is done already
     */
    OpenTask find(String taskId, Caller caller) {
        Task task = people.as(caller, () -> taskService
                .createTaskQuery()
                .taskId(taskId)
                .initializeFormKeys()
                .singleResult());
        if (task == null) {
            throw gone(taskId, caller);
        }
        return reader.read(task);
    }

    void unassign(OpenTask task) {
        people.asProduct(() -> {
            taskService.setAssignee(task.id(), null);
            return task;
        });
    }

    /** Why the task isn't there for the caller: somebody has done it, or there is none that the caller may know of. */
    Refused gone(String taskId, Caller caller) {
        return people.asProduct(() -> {
            HistoricTaskInstance done = historyService
                    .createHistoricTaskInstanceQuery()
                    .taskId(taskId)
                    .finished()
                    .singleResult();
            if (done == null || !wasFor(done, caller)) {
                return Refused.notFound("engine.no-task");
            }
            Date ended = done.getEndTime();
            String by = completedBy(done);
            return by == null
                    ? Refused.conflict("engine.task-ended", done.getName(), ended)
                    : Refused.conflict("engine.task-done", done.getName(), people.name(by), ended);
        });
    }

    private boolean wasFor(HistoricTaskInstance done, Caller caller) {
        if (caller.administrator() || caller.userId().equals(done.getAssignee())) {
            return true;
        }
        if (done.getTenantId() != null && !caller.collaborations().contains(done.getTenantId())) {
            return false;
        }
        Set<String> groups = new TreeSet<>(jdbc.sql("select GROUP_ID_ from ACT_HI_IDENTITYLINK where TASK_ID_ = ?")
                .param(done.getId())
                .query((row, index) -> String.valueOf(row.getString(1)))
                .list());
        groups.retainAll(caller.groups());
        return !groups.isEmpty();
    }

    private @Nullable String completedBy(HistoricTaskInstance done) {
        List<String> users = jdbc.sql(
                        """
                        select USER_ID_ from ACT_HI_OP_LOG
                        where TASK_ID_ = ? and OPERATION_TYPE_ = 'Complete' and USER_ID_ is not null""")
                .param(done.getId())
                .query(String.class)
                .list();
        return users.isEmpty() ? null : users.get(0);
    }
}
