package no.gevinstflyt.silence.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What silence tells the engine. */
@Component
public class SilenceProcess {

    public static final String KEY = "municipality-silence";

    static final String OPEN_TASK_ID = "openTaskId";
    static final String OPEN_TASK_KEY = "openTaskKey";
    static final String PROJECT_ID = "projectId";
    static final String ACTION = "silenceAction";

    private static final String MUNICIPALITY_ANSWERED = "municipality-answered";
    private static final String MUNICIPALITY_WITHDREW = "municipality-withdrew";
    private static final List<String> SUBJECT =
            List.of(PROJECT_ID, "projectCode", "projectTitle", "collaboration", "course", "roundId", "quarter");

    private final RuntimeService runtime;
    private final People people;

    SilenceProcess(@Lazy RuntimeService runtime, People people) {
        this.runtime = runtime;
        this.people = people;
    }

    /** Starts the follow-up of a task that the municipality has not answered. */
    public void start(OpenTask task, String municipality, String municipalityName) {
        Map<String, Object> variables = new HashMap<>(task.variables());
        variables.keySet().retainAll(SUBJECT);
        variables.putIfAbsent(PROJECT_ID, null);
        variables.put("municipality", municipality);
        variables.put("municipalityName", municipalityName);
        variables.put(OPEN_TASK_ID, task.id());
        variables.put(OPEN_TASK_KEY, task.key());
        people.asProduct(() -> runtime.startProcessInstanceByKey(KEY, task.businessKey(), variables));
    }

    /** Ends the follow-up of the task, if there is one. */
    public void answered(String openTaskId) {
        people.asProduct(() -> runtime.createMessageCorrelation(MUNICIPALITY_ANSWERED)
                .processInstanceVariableEquals(OPEN_TASK_ID, openTaskId)
                .correlateAllWithResult());
    }

    /**
     * Ends the process instance of the task as if the municipality had withdrawn from that step, and only that one;
     * nothing where the feature has ended it itself.
     */
    public void endWithoutAnswer(OpenTask task) {
        people.asProduct(() -> runtime.createMessageCorrelation(MUNICIPALITY_WITHDREW)
                .processInstanceId(task.instance())
                .correlateAllWithResult());
    }
}
