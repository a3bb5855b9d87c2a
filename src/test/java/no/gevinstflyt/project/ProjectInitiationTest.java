package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.process.ProjectCommands;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class ProjectInitiationTest {

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProjectCommands commands;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("From idea to planning: each phase as the process comes to it, shares to the krone")
    void fullCourse() {
        ProjectStory story = ProjectStory.start(play, jdbc, "full", "1804", "1839", "1841");
        assertThat(story.code).matches("SALTEN-" + LocalDate.now(clock).getYear() + "-\\d{3}");
        assertThat(project(story).phase()).isEqualTo(Phase.IDEA);

        story.describe().gate("approved", "BP1");
        assertThat(project(story).phase()).isEqualTo(Phase.CONCEPT);
        assertThat(story.open()).containsExactly("declare-interest", "declare-interest", "declare-interest");

        story.interested("1804", "1839");
        play.complete("k1841", story.code, "declare-interest", "1841", Map.of("interest", "observe"));
        story.propose(Map.of("externalContribution", 600_000)).gate("approved", "BP2");

        assertThat(project(story).phase()).isEqualTo(Phase.PLANNING);
        assertThat(story.open()).containsExactly("draft-benefit-map");
        List<CostShare> shares = proposals.shares(project(story).id());
        assertThat(shares).extracting(CostShare::municipality).containsOnly("1804", "1839");
        assertThat(shares.stream().mapToLong(CostShare::amount).sum()).isEqualTo(1_600_000);
    }

    @Test
    @DisplayName("Returned at BP1 and BP2: back to what was returned, filled in as it was")
    void returned() {
        ProjectStory story =
                ProjectStory.start(play, jdbc, "full", "1804").describe().gate("returned", "BP1");
        assertThat(story.open()).containsExactly("describe-idea");
        assertThat(project(story).phase()).isEqualTo(Phase.IDEA);

        story.describe()
                .gate("approved", "BP1")
                .interested("1804")
                .propose(Map.of())
                .gate("returned", "BP2");

        assertThat(story.open()).containsExactly("write-proposal");
        assertThat(project(story).phase()).isEqualTo(Phase.CONCEPT);
        assertThat(proposals.find(project(story).id()).orElseThrow().content().alternative())
                .isEqualTo("Felles innføring.");
    }

    @Test
    @DisplayName("Not approved at BP1: the project is stopped with the steering group's reason")
    void rejected() {
        ProjectStory story =
                ProjectStory.start(play, jdbc, "full", "1804").describe().gate("rejected", "BP1");

        assertThat(project(story).state()).isEqualTo(ProjectState.STOPPED);
        assertThat(project(story).stopReason()).isEqualTo("Styringsgruppens begrunnelse.");
        assertThat(play.running(story.code)).isFalse();
    }

    @Test
    @DisplayName("Light course: no case at BP1, and BP2 asks what BP1 asks too")
    void lightCourse() {
        ProjectStory story = ProjectStory.start(play, jdbc, "light", "1804").describe();
        assertThat(story.open()).containsExactly("declare-interest");
        assertThat(project(story).phase()).isEqualTo(Phase.CONCEPT);

        story.interested("1804").propose(Map.of()).gate("approved", "BP1", "BP2");

        assertThat(project(story).phase()).isEqualTo(Phase.PLANNING);
    }

    @Test
    @DisplayName("A municipality that is not a member is refused by name, and nothing is started")
    void strangers() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> play.start("prosjektleder", "joint-project", ProjectAnswers.startForm("full", "1833", "0301")));

        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("municipalities");
            assertThat(error.arguments().get(0).toString()).contains("Rana", "«0301»");
        });
    }

    @Test
    @DisplayName("Of the ten principles none may be left out")
    void principles() {
        ProjectStory story = ProjectStory.start(play, jdbc, "full", "1804");

        Refused refused = play.refused(
                "prosjektleder",
                play.task(story.code, "describe-idea"),
                Map.of(
                        "alternatives", "Ett.",
                        "nationalSolution", "none",
                        "principles", Map.of("benefits", Map.of("answer", "partly", "comment", "Delvis."))));

        assertThat(refused.errors()).extracting(FieldError::field).hasSize(9).contains("principles.co-creation");
        assertThat(story.open()).containsExactly("describe-idea");
    }

    @Test
    @DisplayName("A proposal whose parts don't hold together is refused field by field")
    void proposalRules() {
        ProjectStory story = ProjectStory.start(play, jdbc, "light", "1804", "1839")
                .describe()
                .interested("1804", "1839");

        assertThat(wrong(story, Map.of("projectOwner", "hprosjektleder"))).containsExactly("projectOwner");
        assertThat(wrong(story, Map.of("cap", 1000))).containsExactly("cap");
        assertThat(wrong(story, Map.of("floor", 999_999))).containsExactly("floor");
        assertThat(wrong(story, Map.of("externalContribution", 9_999_999))).containsExactly("externalContribution");
        assertThat(wrong(story, Map.of("costs", List.of(cost(2027, 2026), cost(2027, 2025)))))
                .containsExactly("costs[1].year", "costs[1].priceYear");
        assertThat(wrong(
                        story,
                        Map.of(
                                "priceYear",
                                2025,
                                "costs",
                                List.of(cost(2027, 2026), Map.of("year", 2028, "project", 1)))))
                .containsExactly("costs[1].priceYear");
        assertThat(wrong(story, Map.of("costKey", "bands", "bands", List.of(Map.of("upTo", 3000, "parts", 1)))))
                .containsExactly("bands[0].upTo");
        assertThat(story.open()).containsExactly("write-proposal");
    }

    @Test
    @DisplayName("The only municipality withdraws while it is asked: nothing hangs")
    void withdrawnAsTheLastOneAsked() {
        ProjectStory story = ProjectStory.start(play, jdbc, "light", "1804", "1839")
                .describe()
                .interested("1804");

        withdraw(story, "1839");

        assertThat(story.open()).containsExactly("write-proposal");
        assertThat(participation(story, "1839")).isEqualTo(ParticipationState.WITHDRAWN);
    }

    @Test
    @DisplayName("Taken in before the municipalities are asked, while they are, and after")
    void admitted() {
        ProjectStory story = ProjectStory.start(play, jdbc, "light", "1804");
        admit(story, "1836");
        story.describe();
        assertThat(story.open()).hasSize(2).containsOnly("declare-interest");

        admit(story, "1837");
        play.jobs();
        assertThat(story.open()).hasSize(3).containsOnly("declare-interest");

        story.interested("1804", "1836", "1837");
        admit(story, "1838");
        story.propose(Map.of()).gate("approved", "BP1", "BP2");
        assertThat(proposals.shares(project(story).id()))
                .extracting(CostShare::municipality)
                .containsOnly("1804", "1836", "1837", "1838");
    }

    @Test
    @DisplayName("A command by the wrong person is refused, and a foreign one learns nothing")
    void whoMay() {
        ProjectStory story = ProjectStory.start(play, jdbc, "light", "1804");
        StopProject stop = new StopProject("26/5", "Ikke lenger aktuelt");

        assertThat(kind(() -> commands.stop(story.code, stop, play.caller("k1804"))))
                .isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(kind(() -> commands.stop(story.code, stop, play.caller("hprosjektleder"))))
                .isEqualTo(Refused.Kind.NOT_FOUND);
        assertThat(kind(() -> commands.withdraw(story.code, withdrawal("1804"), play.caller("d1839"))))
                .isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(kind(() -> commands.admit(story.code, new AdmitMunicipality("1833"), play.caller("prosjektleder"))))
                .isEqualTo(Refused.Kind.INVALID);
        assertThat(project(story).running()).isTrue();

        commands.stop(story.code, stop, play.caller("prosjektleder"));
        assertThat(play.running(story.code)).isFalse();
        assertThat(project(story).stopReason()).isEqualTo("Ikke lenger aktuelt");
        assertThat(kind(() -> commands.stop(story.code, stop, play.caller("prosjektleder"))))
                .isEqualTo(Refused.Kind.CONFLICT);
    }

    static Refused.Kind kind(ThrowingCallable command) {
        Refused refused = catchThrowableOfType(Refused.class, command);
        assertThat(refused).as("the command should be refused").isNotNull();
        return refused.kind();
    }

    static Withdrawal withdrawal(String municipality) {
        return new Withdrawal(
                municipality, "Manglende kapasitet", "Kommunedirektøren", LocalDate.of(2026, 11, 20), "26/77");
    }

    private void withdraw(ProjectStory story, String municipality) {
        commands.withdraw(story.code, withdrawal(municipality), play.caller("d" + municipality));
        play.jobs();
    }

    private void admit(ProjectStory story, String municipality) {
        commands.admit(story.code, new AdmitMunicipality(municipality), play.caller("prosjektleder"));
    }

    private List<String> wrong(ProjectStory story, Map<String, Object> change) {
        Map<String, Object> form = ProjectAnswers.proposal();
        form.putAll(change);
        return play.refused("prosjektleder", play.task(story.code, "write-proposal"), form).errors().stream()
                .map(FieldError::field)
                .toList();
    }

    private static Map<String, Object> cost(int year, int prices) {
        return Map.of("year", year, "project", 100, "priceYear", prices);
    }

    private Project project(ProjectStory story) {
        return projects.byCode(story.code).orElseThrow();
    }

    private ParticipationState participation(ProjectStory story, String municipality) {
        return projects.participation(project(story).id(), municipality)
                .orElseThrow()
                .state();
    }
}
