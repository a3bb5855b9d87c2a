package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Salten;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.deployment.Deployer;
import no.gevinstflyt.engine.deployment.Migration;
import no.gevinstflyt.testing.Mornings;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What was under way on the processes of an earlier release is completed on today's. */
@ProcessTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:earlier-versions;DB_CLOSE_DELAY=-1")
class EarlierVersionsTest {

    private static final String FIRST_RELEASE = "classpath:/released/1/";
    private static final String LEADER = "prosjektleder";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Play play;

    @Autowired
    private Mornings mornings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private People people;

    @Autowired
    private Deployer deployer;

    @Autowired
    private Migration migration;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "Every process of the first release, waiting where people wait for long, is completed after an upgrade")
    void fromTheFirstRelease() throws IOException {
        deploy(FIRST_RELEASE);
        ProjectStory idea = ProjectStory.start(play, jdbc, "full", "1804");
        ProjectStory advice = ProjectStory.start(play, jdbc, "full", "1804").describe();
        prepare(advice, "BP1");
        ProjectStory decision = ProjectStory.start(play, jdbc, "full", "1804").describe();
        prepare(decision, "BP1");
        play.complete("ressurs1", decision.code, "advise-gate", Map.of("advice", "recommend"));
        ProjectStory interest =
                ProjectStory.start(play, jdbc, "full", "1804").describe().gate("approved", "BP1");
        ProjectStory planning = ProjectStory.planning(play, jdbc, Map.of(), "1804", "1839");
        play.complete("k1839", planning.code, "map-benefits", "1839", targets("1839"));
        ProjectStory execution = beforeExecution();
        ProjectStory silent = silent();
        people.asProduct(() -> runtime.createProcessInstanceByKey("calendar")
                .startBeforeActivity("collect-due")
                .execute());
        assertThat(running()).as("processes under way on the first release").hasSize(11);
        List<List<String>> open = open(idea, advice, decision, interest, planning, execution, silent);

        deployer.deploy();
        assertThat(migration.run()).as("instances that could not be migrated").isZero();

        assertThat(behind()).as("instances of an older version").isEmpty();
        assertThat(open(idea, advice, decision, interest, planning, execution, silent))
                .as("open tasks before and after")
                .isEqualTo(open);
        assertThat(play.task(execution.code, "start-execution").description())
                .as("what the open task says")
                .doesNotContain("neste versjon");

        fromInterest(idea.describe().gate("approved", "BP1"));
        play.complete("ressurs1", advice.code, "advise-gate", Map.of("advice", "recommend"));
        fromInterest(decide(advice));
        fromInterest(decide(decision));
        fromInterest(interest);
        toExecution(planning.commits("1804", "1839").maps("1804"), "1839");
        play.complete(
                "k1804",
                execution.code,
                "measure-baseline",
                "1804",
                Map.of(
                        "baselines",
                        List.of(Map.of("benefit", "Ø1", "value", 5200, "date", today(), "method", "Telling"))));
        play.complete(
                LEADER,
                execution.code,
                "fulfil-condition",
                Map.of("fulfilled", true, "comment", "Finansieringen er klar."));
        executed(execution);
        fromInterest(answeredBelated(silent));
        mornings.run();
        assertThat(running()).doesNotContain("calendar", "municipality-silence", "gate-condition");
    }

    /** A project with a baseline that is still to be measured, and an approval with a condition. */
    private ProjectStory beforeExecution() {
        ProjectStory story =
                ProjectStory.planning(play, jdbc, Map.of(), "1804").privacy().commits("1804");
        ObjectNode figures = Salten.targets("1804");
        Salten.row(figures, "Ø1").put("baselineMeasuredBy", "2027-03-01").remove(List.of("baseline", "baselineDate"));
        play.complete("k1804", story.code, "map-benefits", "1804", map(figures));
        play.complete("ressurs1", story.code, "assure-benefits", "1804", Map.of("outcome", "assured"));
        play.complete("d1804", story.code, "approve-benefits", "1804", Map.of("approved", true));
        story.plan();
        prepare(story, "BP3");
        play.complete("ressurs1", story.code, "advise-gate", Map.of("advice", "recommend"));
        Map<String, String> condition = Map.of(
                "text",
                "Avklar finansieringen.",
                "deadline",
                LocalDate.now(clock).plusDays(30).toString());
        play.complete(
                "styringsleder",
                story.code,
                "decide-gate",
                Map.of(
                        "decision",
                        "approved-with-conditions",
                        "reason",
                        "Finansieringen er uklar.",
                        "conditions",
                        List.of(condition)));
        return story;
    }

    /** A project in which the project leader is to follow up a municipality that has not answered. */
    private ProjectStory silent() {
        ProjectStory story =
                ProjectStory.start(play, jdbc, "full", "1804").describe().gate("approved", "BP1");
        Instant now = clock.instant();
        Instant due = play.task(story.code, "declare-interest", "1804").due();
        play.moveTo(due.plusSeconds(15 * 24 * 3600));
        mornings.run();
        play.moveTo(now);
        assertThat(story.open()).contains("follow-up-silence");
        return story;
    }

    private ProjectStory answeredBelated(ProjectStory story) {
        play.complete(
                LEADER, story.code, "follow-up-silence", "1804", Map.of("action", "extend", "newDueDate", inAMonth()));
        return story;
    }

    private String inAMonth() {
        return LocalDate.now(clock).plusMonths(6).toString();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private void prepare(ProjectStory story, String gate) {
        play.complete(
                LEADER,
                story.code,
                "prepare-gate",
                Map.of("checklist", story.checklist(gate), "recommendation", "Saken godkjennes."));
    }

    private ProjectStory decide(ProjectStory story) {
        play.complete("styringsleder", story.code, "decide-gate", Map.of("decision", "approved"));
        return story;
    }

    private void fromInterest(ProjectStory story) {
        toExecution(story.interested("1804")
                .propose(Map.of())
                .gate("approved", "BP2")
                .draftMap()
                .commits("1804")
                .maps("1804"));
    }

    /** Plans, decides and starts execution, after the figures of those named have been judged. */
    private void toExecution(ProjectStory story, String... judged) {
        story.privacy();
        for (String number : judged) {
            play.complete("ressurs1", story.code, "assure-benefits", number, Map.of("outcome", "assured"));
            play.complete("d" + number, story.code, "approve-benefits", number, Map.of("approved", true));
        }
        executed(story.plan().gate("approved", "BP3"));
    }

    private void executed(ProjectStory story) {
        play.complete(LEADER, story.code, "start-execution", Map.of("startDate", today()));
        assertThat(story.open()).contains("plan-rollout").doesNotContain("start-execution");
    }

    private static Map<String, Object> targets(String municipality) {
        return map(Salten.targets(municipality));
    }

    private static Map<String, Object> map(ObjectNode answer) {
        return JSON.convertValue(answer, new TypeReference<>() {});
    }

    private List<List<String>> open(ProjectStory... stories) {
        List<List<String>> open = new ArrayList<>();
        for (ProjectStory story : stories) {
            open.add(story.open());
        }
        return open;
    }

    private List<String> running() {
        return runtime.createProcessInstanceQuery().list().stream()
                .map(instance -> definition(instance.getProcessDefinitionId()).getKey())
                .distinct()
                .toList();
    }

    private List<String> behind() {
        return runtime.createProcessInstanceQuery().list().stream()
                .map(instance -> definition(instance.getProcessDefinitionId()))
                .filter(definition -> definition.getVersion() < newest(definition.getKey()))
                .map(ProcessDefinition::getId)
                .toList();
    }

    private ProcessDefinition definition(String id) {
        return repository.getProcessDefinition(id);
    }

    private int newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private void deploy(String release) throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name("gevinstflyt").source("gevinstflyt");
        var resolver = new PathMatchingResourcePatternResolver();
        for (String pattern : List.of("bpmn/**/*.bpmn", "bpmn/**/*.dmn", "forms/**/*.form")) {
            for (Resource resource : resolver.getResources(release + pattern)) {
                String url = resource.getURL().toString();
                deployment.addInputStream(
                        url.substring(url.indexOf("/released/1/") + "/released/1/".length()),
                        resource.getInputStream());
            }
        }
        deployment.deploy();
    }
}
