package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class StartExecutionTest {

    private static final String LEADER = "prosjektleder";

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private Executions executions;

    @Autowired
    private ProjectPhases phases;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("A condition of BP3 whose deadline is before the start date comes first; others don't hold up")
    void conditionsFirst() {
        ProjectStory story = approvedOnConditions();
        LocalDate start = LocalDate.now(clock).plusDays(60);

        Refused refused = play.refused(LEADER, play.task(story.code, "start-execution"), answer(start));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("startDate");
        assertThat(refused.errors().get(0).arguments().get(1).toString())
                .contains("Avklar finansieringen.")
                .doesNotContain("Ansett en til.");
        play.complete(
                LEADER,
                play.openTasks(story.code).stream()
                        .filter(task -> task.key().equals("fulfil-condition"))
                        .filter(task -> executions.conditions(project(story)).stream()
                                .anyMatch(condition -> condition.text().startsWith("Avklar")
                                        && condition.id().equals(task.id("conditionId"))))
                        .findFirst()
                        .orElseThrow(),
                Map.of("fulfilled", true, "comment", "Klar."));
        play.complete(LEADER, story.code, "start-execution", answer(start));

        assertThat(executions.find(project(story)))
                .hasValue(new StartExecution(start, "Prosjektleder og to superbrukere", null));
        assertThat(story.open()).contains("plan-rollout").doesNotContain("start-execution");
    }

    @Test
    @DisplayName("A start date before the conditions' deadlines is accepted as it stands")
    void startsBeforeTheDeadlines() {
        ProjectStory story = approvedOnConditions();

        play.complete(LEADER, story.code, "start-execution", answer(LocalDate.now(clock)));

        assertThat(executions.find(project(story))).isPresent();
    }

    @Test
    @DisplayName("A start date that is past doesn't get round a condition whose deadline has come since")
    void backdated() {
        ProjectStory story = approvedOnConditions();
        LocalDate begun = LocalDate.now(clock);
        play.pass(Duration.ofDays(31));

        Refused refused = play.refused(LEADER, play.task(story.code, "start-execution"), answer(begun));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("startDate");
    }

    @Test
    @DisplayName("The conditions that are open end with the project, whether it is stopped or closed")
    void conditionsEndWithTheProject() {
        ProjectStory stopped = approvedOnConditions();
        ProjectStory closed = approvedOnConditions();
        assertThat(stopped.open()).contains("fulfil-condition");
        assertThat(closed.open()).contains("fulfil-condition");

        phases.stop(project(stopped), "Styringsgruppens begrunnelse.", "BP4", "styringsleder");
        phases.close(project(closed));

        assertThat(stopped.open()).doesNotContain("fulfil-condition");
        assertThat(closed.open()).doesNotContain("fulfil-condition");
    }

    @Test
    @DisplayName("The conditions that are open when the project is handed over are the benefit manager's too")
    void conditionsAreHandedOver() {
        ProjectStory story = approvedOnConditions();
        assertThat(groups(story)).containsExactly("salten-project-leader");

        phases.handOver(project(story));
        assertThat(groups(story)).containsExactlyInAnyOrder("salten-project-leader", "salten-benefit-manager");

        for (boolean fulfilled : new boolean[] {false, true}) {
            conditions(story)
                    .forEach(task -> play.complete(
                            "gevinstansvarlig", task, Map.of("fulfilled", fulfilled, "comment", "Sjekket.")));
        }
        assertThat(conditions(story)).isEmpty();
    }

    private Set<String> groups(ProjectStory story) {
        return conditions(story).stream()
                .flatMap(task -> task.groups().stream())
                .collect(Collectors.toSet());
    }

    private List<OpenTask> conditions(ProjectStory story) {
        return play.openTasks(story.code).stream()
                .filter(task -> task.key().equals("fulfil-condition"))
                .toList();
    }

    @Test
    @DisplayName("A date in 1900 is no start date")
    void implausible() {
        ProjectStory story = ProjectStory.approved(play, jdbc, "full", "1804");

        Refused refused =
                play.refused(LEADER, play.task(story.code, "start-execution"), Map.of("startDate", "1900-01-01"));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("startDate");
    }

    @Test
    @DisplayName("A proposal that asks for a joint procurement is stopped where it is written")
    void procurementComesLater() {
        ProjectStory story = ProjectStory.start(play, jdbc, "full", "1804")
                .describe()
                .gate("approved", "BP1")
                .interested("1804");
        Map<String, Object> proposal = ProjectAnswers.proposal();
        proposal.put("procurement", true);

        Refused refused = play.refused(LEADER, play.task(story.code, "write-proposal"), proposal);

        assertThat(refused.errors()).containsExactly(FieldError.of("procurement", "project.procurement-comes-later"));
    }

    private ProjectStory approvedOnConditions() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1804")
                .privacy()
                .commits("1804")
                .maps("1804")
                .plan();
        play.complete(
                LEADER,
                story.code,
                "prepare-gate",
                Map.of("checklist", story.checklist("BP3"), "recommendation", "Saken godkjennes."));
        play.complete("ressurs1", story.code, "advise-gate", Map.of("advice", "recommend"));
        play.complete(
                "styringsleder",
                story.code,
                "decide-gate",
                Map.of(
                        "decision",
                        "approved-with-conditions",
                        "reason",
                        "To ting gjenstår.",
                        "conditions",
                        List.of(condition("Avklar finansieringen.", 30), condition("Ansett en til.", 90))));
        return story;
    }

    private Map<String, String> condition(String text, int days) {
        return Map.of(
                "text", text, "deadline", LocalDate.now(clock).plusDays(days).toString());
    }

    private static Map<String, Object> answer(LocalDate start) {
        return Map.of("startDate", start.toString(), "team", "Prosjektleder og to superbrukere");
    }

    private long project(ProjectStory story) {
        return projects.byCode(story.code).orElseThrow().id();
    }
}
