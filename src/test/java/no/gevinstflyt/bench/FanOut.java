package no.gevinstflyt.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.story.Eventually;
import no.gevinstflyt.story.Folkeregister;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** One question to all municipalities of a collaboration: their processes start, all answer, all are joined. */
final class FanOut {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THREADS = 8;

    private final Tasks tasks;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final People people;

    FanOut(Tasks tasks, TaskService taskService, RuntimeService runtimeService, People people) {
        this.tasks = tasks;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.people = people;
    }

    /** Milliseconds per municipality. */
    record Cost(int municipalities, double start, double completion, double join) {

        double all() {
            return start + completion + join;
        }
    }

    Cost measure(String collaboration, int municipalities) throws InterruptedException, ExecutionException {
        Caller leader = new Caller("admin", Set.of("camunda-admin"), Set.of(collaboration));
        String code = people.as(leader, () -> runtimeService
                .createProcessInstanceByKey("joint-project")
                .setVariables(start(collaboration))
                .execute()
                .getBusinessKey());
        OpenTask idea =
                tasks.open(new Tasks.Query(code, "describe-idea", null, null)).get(0);
        long begin = System.nanoTime();
        tasks.complete(idea.id(), JSON.valueToTree(Folkeregister.idea()), leader);
        await(code, "declare-interest", municipalities);
        long started = System.nanoTime();
        List<OpenTask> open = tasks.open(new Tasks.Query(code, "declare-interest", null, null));
        long read = System.nanoTime();
        complete(open, collaboration);
        long completed = System.nanoTime();
        await(code, "write-proposal", 1);
        long joined = System.nanoTime();
        double unit = 1e6 * municipalities;
        return new Cost(
                municipalities, (started - begin) / unit, (completed - read) / unit, (joined - completed) / unit);
    }

    private void complete(List<OpenTask> open, String collaboration) throws InterruptedException, ExecutionException {
        ExecutorService municipalities = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> answers = Stream.<OpenTask>of(open.toArray(OpenTask[]::new))
                    .<Future<?>>map(task -> municipalities.submit(() -> answer(task, collaboration)))
                    .toList();
            for (Future<?> answer : answers) {
                answer.get();
            }
        } finally {
            municipalities.shutdown();
        }
    }

    private void answer(OpenTask task, String collaboration) {
        String number = task.text("municipality");
        Caller contact = new Caller("k" + number, Set.of("municipality-" + number), Set.of(collaboration));
        ObjectNode interest = JSON.createObjectNode()
                .put("interest", "interested")
                .put("contact", "Kontakt for " + number)
                .put("decidingBody", "administrative");
        tasks.complete(task.id(), interest, contact);
    }

    private void await(String code, String task, long count) {
        Eventually.find(count + " tasks " + task, () -> Stream.of(taskService
                        .createTaskQuery()
                        .processInstanceBusinessKey(code)
                        .taskDefinitionKey(task)
                        .count())
                .filter(found -> found == count)
                .findFirst());
    }

    private static Map<String, Object> start(String collaboration) {
        Map<String, Object> form = new HashMap<>(Folkeregister.start());
        form.put("collaboration", collaboration);
        form.put("course", "light");
        form.remove("municipalities");
        return form;
    }
}
