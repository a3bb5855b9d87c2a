package no.gevinstflyt.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.engine.door.EngineRefusal;
import no.gevinstflyt.form.Refused;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;

/** People acting a story out: they start, complete and are refused, each under their own rights, through the door. */
public class Play {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Tasks tasks;
    private final People people;
    private final RuntimeService runtimeService;
    private final ManagementService managementService;
    private final Clock clock;

    Play(Tasks tasks, People people, RuntimeService runtimeService, ManagementService managementService, Clock clock) {
        this.tasks = tasks;
        this.people = people;
        this.runtimeService = runtimeService;
        this.managementService = managementService;
        this.clock = clock;
    }

    /** Starts a process as a person and gives the instance's business key. */
    public String start(String user, String process, Map<String, Object> fields) {
        try {
            return people.as(caller(user), () -> runtimeService
                    .createProcessInstanceByKey(process)
                    .setVariables(asSent(fields))
                    .execute()
                    .getBusinessKey());
        } catch (EngineRefusal refusal) {
            throw refusal.refused();
        }
    }

    /** Completes the only open task of this kind in the project, then runs the jobs. */
    public void complete(String user, String code, String task, Map<String, Object> fields) {
        complete(user, task(code, task), fields);
    }

    /** Completes a municipality's open task of this kind, then runs the jobs. */
    public void complete(String user, String code, String task, String municipality, Map<String, Object> fields) {
        complete(user, task(code, task, municipality), fields);
    }

    public void complete(String user, OpenTask task, Map<String, Object> fields) {
        tasks.complete(task.id(), JSON.valueToTree(fields), caller(user));
        jobs();
    }

    /** The refusal that completing gives; fails where it is accepted. The task must be open still. */
    public Refused refused(String user, OpenTask task, Map<String, Object> fields) {
        ObjectNode answer = JSON.valueToTree(fields);
        Refused refused =
                Assertions.catchThrowableOfType(Refused.class, () -> tasks.complete(task.id(), answer, caller(user)));
        Assertions.assertThat(refused)
                .as("%s by %s with %s should be refused", task.key(), user, fields)
                .isNotNull();
        return refused;
    }

    /** What the task's form starts with. */
    public ObjectNode prefill(String user, OpenTask task) {
        return tasks.handler(task.key()).orElseThrow().prefill(new TaskContext(task, caller(user), Optional.empty()));
    }

    /** The only open task of this kind in the project. */
    public OpenTask task(String code, String task) {
        return only(code, task, null);
    }

    public OpenTask task(String code, String task, String municipality) {
        return only(code, task, municipality);
    }

    /** The keys of the project's open tasks, sorted, one for each task. */
    public List<String> open(String code) {
        return tasks.open(Tasks.Query.ofProject(code)).stream()
                .map(OpenTask::key)
                .sorted()
                .toList();
    }

    /** The project's open tasks. */
    public List<OpenTask> openTasks(String code) {
        return tasks.open(Tasks.Query.ofProject(code));
    }

    /** Runs everything that is due now, until nothing is; the daily calendar only where asked for by name. */
    public void jobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            for (Job job : due) {
                if (managementService.createJobQuery().jobId(job.getId()).count() > 0) {
                    managementService.executeJob(job.getId());
                }
            }
        }
    }

    /** Moves the clock forward and runs what has become due. */
    public void pass(Duration time) {
        moveTo(clock.instant().plus(time));
        jobs();
    }

    public void moveTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public boolean running(String code) {
        return runtimeService
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(code)
                        .count()
                > 0;
    }

    public Caller caller(String user) {
        return people.find(user).orElseThrow(() -> new AssertionError("No demonstration account " + user));
    }

    private List<Job> due() {
        return managementService.createJobQuery().executable().active().withRetriesLeft().list().stream()
                .filter(job -> !"calendar".equals(job.getProcessDefinitionKey()))
                .toList();
    }

    private OpenTask only(String code, String task, @Nullable String municipality) {
        List<OpenTask> found = tasks.open(new Tasks.Query(code, task, municipality, null));
        Assertions.assertThat(found)
                .as("open tasks %s in %s of %s; open are %s", task, code, municipality, open(code))
                .hasSize(1);
        return found.get(0);
    }

    private static Map<String, Object> asSent(Map<String, Object> fields) {
        return JSON.convertValue(fields, new TypeReference<>() {});
    }
}
