package no.gevinstflyt.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.gevinstflyt.engine.door.EngineRefusal;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.Principles;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the one door lets in and what it doesn't, whoever knocks. */
@ProcessTest
class DoorTest {

    private static final String LEADER = "prosjektleder";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> PROJECT = Map.of(
            "title", "Felles chat",
            "problem", "Ti løsninger som ikke henger sammen",
            "goal", "Én løsning",
            "subGoals", "B",
            "contents", "it-development",
            "complexity", "low",
            "course", "full");

    @Autowired
    private Play play;

    @Autowired
    private Tasks tasks;

    @Autowired
    private People people;

    @Autowired
    private TaskService taskService;

    @Autowired
    private RuntimeService runtimeService;

    private String code;
    private OpenTask idea;

    @BeforeEach
    void aProjectWaitsForItsIdea() {
        code = play.start(LEADER, "joint-project", PROJECT);
        idea = play.task(code, "describe-idea");
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsRefusedAndNothingChanges() {
        Refused refused = play.refused(LEADER, idea, Map.of("projectId", 4711));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("projectId");
        assertThat(play.task(code, "describe-idea").variables()).isEqualTo(idea.variables());
    }

    @Test
    void nobodyOutsideTheGroupKnowsOfTheTask() {
        for (String outsider : List.of("k1804", "hprosjektleder", "styringsleder", "observator")) {
            assertThat(tasks.find(idea.id(), play.caller(outsider)))
                    .as(outsider)
                    .isEmpty();
            assertThat(play.refused(outsider, idea, answer()).kind()).isEqualTo(Refused.Kind.NOT_FOUND);
        }
    }

    @Test
    void whoComesSecondIsToldWhoDidIt() {
        play.complete(LEADER, idea, answer());

        Refused refused = play.refused(LEADER, idea, answer());

        assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
        assertThat(refused.arguments()).contains("Pernille Prosjektleder");
        assertThat(play.refused("k1804", idea, answer()).kind()).isEqualTo(Refused.Kind.NOT_FOUND);
    }

    @Test
    void ofEightAtTheSameMomentOneIsTakenAndSevenAreTold() throws Exception {
        ObjectNode answer = JSON.valueToTree(answer());
        Caller leader = play.caller(LEADER);
        Callable<String> attempt = () -> {
            try {
                tasks.complete(idea.id(), answer, leader);
                return "done";
            } catch (Refused refused) {
                return refused.kind().name();
            }
        };

        assertThat(atOnce(8, attempt))
                .containsEntry("done", 1L)
                .containsEntry("CONFLICT", 7L)
                .hasSize(2);
    }

    @Test
    void aTaskIsLeftInNoOtherWayThanByItsForm() {
        Stream<Runnable> waysOut = Stream.of(
                () -> taskService.resolveTask(idea.id(), Map.of("outcome", "approved")),
                () -> taskService.handleBpmnError(idea.id(), "error"),
                () -> taskService.handleEscalation(idea.id(), "escalation"),
                () -> taskService.createAttachment("url", idea.id(), null, "name", "text", "https://example.org"));

        waysOut.forEach(way -> assertThat(refusedAs(LEADER, way).kind()).isEqualTo(Refused.Kind.FORBIDDEN));
        assertThat(play.open(code)).containsExactly("describe-idea");
    }

    @Test
    void aProcessStartsAtItsBeginningAndByItsLeaderOnly() {
        Runnable pastTheGates = () -> runtimeService
                .createProcessInstanceByKey("joint-project")
                .startBeforeActivity("start-execution")
                .execute();

        assertThat(refusedAs(LEADER, pastTheGates).kind()).isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(refusedStart("k1804", PROJECT).kind()).isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(refusedStart(LEADER, with(PROJECT, "collaboration", "helgeland"))
                        .kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
        Refused inner =
                catchThrowableOfType(Refused.class, () -> play.start(LEADER, "gate-approval", Map.of("projectId", 1)));
        assertThat(inner.kind()).isEqualTo(Refused.Kind.FORBIDDEN);
    }

    @Test
    void anAbsentColleaguesTaskCanBeGivenBackByTheGroup() {
        Caller leader = play.caller(LEADER);
        tasks.claim(idea.id(), leader);

        Refused outsider =
                catchThrowableOfType(Refused.class, () -> tasks.release(idea.id(), play.caller("hprosjektleder")));
        tasks.release(idea.id(), leader);

        assertThat(outsider.kind()).isEqualTo(Refused.Kind.NOT_FOUND);
        assertThat(play.task(code, "describe-idea").assignee()).isNull();
    }

    private static Map<String, Object> answer() {
        return Map.of("alternatives", "Ingen", "nationalSolution", "none", "principles", Principles.all("met"));
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        return Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry(name, value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Refused refusedStart(String user, Map<String, Object> fields) {
        return catchThrowableOfType(Refused.class, () -> play.start(user, "joint-project", fields));
    }

    private Refused refusedAs(String user, Runnable work) {
        EngineRefusal refusal = catchThrowableOfType(
                EngineRefusal.class,
                () -> people.as(play.caller(user), () -> {
                    work.run();
                    return user;
                }));
        return refusal.refused();
    }

    private static Map<String, Long> atOnce(int callers, Callable<String> attempt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<String>> results = threads.invokeAll(
                    IntStream.range(0, callers).mapToObj(index -> attempt).toList());
            Stream.Builder<String> outcomes = Stream.builder();
            for (Future<String> result : results) {
                outcomes.add(result.get());
            }
            return outcomes.build().collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
        } finally {
            threads.shutdown();
        }
    }
}
