package no.gevinstflyt.engine.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.engine.door.EngineRefusal;
import no.gevinstflyt.form.FormModel;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plays projects through before the application serves: people act through the door, and jobs run when told to, since
 * the job executor has not started yet.
 */
@Component
public class Rehearsal {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Tasks tasks;
    private final People people;
    private final RuntimeService runtimeService;
    private final ManagementService managementService;

    Rehearsal(Tasks tasks, People people, RuntimeService runtimeService, ManagementService managementService) {
        this.tasks = tasks;
        this.people = people;
        this.runtimeService = runtimeService;
        this.managementService = managementService;
    }

    /** Moves the one clock; to be put back with {@link #present()}. */
    public void at(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void present() {
        ClockUtil.reset();
    }

    /** Starts a process as a person and gives its business key. */
    public String start(String user, String process, ObjectNode fields) {
        try {
            return people.as(caller(user), () -> runtimeService
                    .createProcessInstanceByKey(process)
                    .setVariables(JSON.convertValue(
                            fields,
                            JSON.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Object.class)))
                    .execute()
                    .getBusinessKey());
        } catch (EngineRefusal refusal) {
            throw refusal.refused();
        }
    }

    /** Completes the project's only open task of the kind, a municipality's where one is named, and runs the jobs. */
    public void complete(String user, String code, String task, @Nullable String municipality, ObjectNode answer) {
        complete(user, open(code, task, municipality), answer);
    }

    /** Completes the task and runs the jobs. */
    public void complete(String user, OpenTask task, ObjectNode answer) {
        tasks.complete(task.id(), answer, caller(user));
        runJobs();
    }

    /** What the form of such a task starts with. */
    public ObjectNode prefill(String user, String code, String task, @Nullable String municipality) {
        return prefill(user, open(code, task, municipality));
    }

    public ObjectNode prefill(String user, OpenTask task) {
        return tasks.handler(task.key()).orElseThrow().prefill(new TaskContext(task, caller(user), Optional.empty()));
    }

    /** The item ids that a task asks for in a field that is keyed by item. */
    public List<String> items(String user, String code, String task, String field) {
        OpenTask open = open(code, task, null);
        TaskHandler<?> handler = tasks.handler(task).orElseThrow();
        FormModel.Field keyed = FormModel.of(handler.form()).field(field).orElseThrow();
        return handler.items(keyed, new TaskContext(open, caller(user), Optional.empty()));
    }

    private OpenTask open(String code, String task, @Nullable String municipality) {
        return tasks.open(new Tasks.Query(code, task, municipality, null)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No open task " + task + " in " + code));
    }

    /** Runs all that is due at the clock's time, until nothing is; not the daily calendar. */
    public void runJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(this::run);
        }
    }

    /** Runs a job, unless one before it made it needless. */
    private void run(Job job) {
        if (managementService.createJobQuery().jobId(job.getId()).count() > 0) {
            managementService.executeJob(job.getId());
        }
    }

    private List<Job> due() {
        return managementService.createJobQuery().executable().active().withRetriesLeft().list().stream()
                .filter(job -> !"calendar".equals(job.getProcessDefinitionKey()))
                .toList();
    }

    /** The person with the rights of the account. */
    public Caller caller(String user) {
        return people.find(user).orElseThrow(() -> new IllegalStateException("No account " + user));
    }
}
