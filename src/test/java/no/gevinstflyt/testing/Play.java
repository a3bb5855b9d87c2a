package no.gevinstflyt.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.engine.deployment.Rehearsal;
import no.gevinstflyt.form.Refused;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;

/** People acting a story out: they start, complete and are refused, each under their own rights, through the door. */
public class Play {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Rehearsal rehearsal;
    private final Tasks tasks;
    private final RuntimeService runtimeService;
    private final Clock clock;

    Play(Rehearsal rehearsal, Tasks tasks, RuntimeService runtimeService, Clock clock) {
        this.rehearsal = rehearsal;
        this.tasks = tasks;
        this.runtimeService = runtimeService;
        this.clock = clock;
    }

    /** Starts a process as a person and gives the instance's business key. */
    public String start(String user, String process, Map<String, Object> fields) {
        return rehearsal.start(user, process, JSON.valueToTree(fields));
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
        rehearsal.complete(user, task, JSON.valueToTree(fields));
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
        return rehearsal.prefill(user, task);
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
        rehearsal.runJobs();
    }

    /** Moves the clock forward and runs what has become due. */
    public void pass(Duration time) {
        moveTo(clock.instant().plus(time));
        jobs();
    }

    public void moveTo(Instant moment) {
        rehearsal.at(moment);
    }

    public boolean running(String code) {
        return runtimeService
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(code)
                        .count()
                > 0;
    }

    public Caller caller(String user) {
        return rehearsal.caller(user);
    }

    private OpenTask only(String code, String task, @Nullable String municipality) {
        List<OpenTask> found = tasks.open(new Tasks.Query(code, task, municipality, null));
        Assertions.assertThat(found)
                .as("open tasks %s in %s of %s; open are %s", task, code, municipality, open(code))
                .hasSize(1);
        return found.get(0);
    }
}
