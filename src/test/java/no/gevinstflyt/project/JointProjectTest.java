package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole course; each part of it has a test of its own. */
@ProcessTest
class JointProjectTest {

    private static final String LEADER = "prosjektleder";
    private static final String BODO = "1804";

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("From the idea to the end of the benefit work, through all six gates")
    void fullCourse() {
        ProjectStory story = live("full");
        assertThat(project(story).phase()).isEqualTo(Phase.EXECUTION);
        story.gate("approved", "BP4");
        assertThat(project(story).phase()).isEqualTo(Phase.CLOSING);
        close(story).gate("approved", "BP5");
        assertThat(project(story).phase()).isEqualTo(Phase.REALISATION);

        benefitWorkEnds(story);

        assertThat(project(story).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(play.running(story.code)).as("something still runs").isFalse();
    }

    @Test
    @DisplayName("A light course has no BP4, and answers its checklist in BP5")
    void lightCourse() {
        ProjectStory story = live("light");
        assertThat(project(story).phase()).isEqualTo(Phase.CLOSING);

        close(story).gate("approved", "BP4", "BP5");

        assertThat(project(story).phase()).isEqualTo(Phase.REALISATION);
    }

    @Test
    @DisplayName("Not approved at BP4 or BP5: the project is stopped, with the steering group's reason")
    void rejected() {
        ProjectStory rollout = live("full").gate("rejected", "BP4");
        ProjectStory closure = close(live("full").gate("approved", "BP4")).gate("rejected", "BP5");

        for (ProjectStory story : List.of(rollout, closure)) {
            assertThat(project(story).state()).isEqualTo(ProjectState.STOPPED);
            assertThat(project(story).stopReason()).isEqualTo("Styringsgruppens begrunnelse.");
            assertThat(play.running(story.code)).isFalse();
        }
    }

    /** Bodø has taken the solution into use. */
    private ProjectStory live(String course) {
        ProjectStory story = ProjectStory.approved(play, jdbc, course, BODO);
        jdbc.sql("update project_idea set national_solution = 'NONE' where project = ?")
                .param(project(story).id())
                .update();
        String today = LocalDate.now(clock).toString();
        play.complete(LEADER, story.code, "start-execution", Map.of("startDate", today));
        play.complete(
                LEADER,
                story.code,
                "plan-rollout",
                Map.of("dates", Map.of(BODO, Map.of("date", tomorrow(), "wave", 1))));
        bodo(
                story,
                "assess-privacy",
                Map.of(
                        "riskAssessed",
                        true,
                        "personalData",
                        false,
                        "criteriaMet",
                        List.of(),
                        "residualRisk",
                        "low",
                        "approvedBy",
                        "Dag Direktør"));
        bodo(story, "train-staff", Map.of("trained", 4, "toBeTrained", 5));
        play.pass(Duration.ofDays(2));
        bodo(story, "confirm-go-live", Map.of("live", true));
        bodo(story, "accept-delivery", Map.of("accepted", true));
        return story;
    }

    private ProjectStory close(ProjectStory story) {
        bodo(story, "share-experience", Map.of("wentWell", "God opplæring."));
        play.complete(
                LEADER,
                story.code,
                "write-final-report",
                Map.of("goalAchievement", "Nådd.", "actualCost", 1_900_000, "lessons", "Start tidlig."));
        List<Map<String, Object>> owners = new ArrayList<>();
        play.prefill("prosjektansvarlig", play.task(story.code, "hand-over-benefits"))
                .get("owners")
                .forEach(row -> owners.add(new HashMap<>(
                        Map.of("benefit", row.get("benefit").asText(), "municipality", BODO, "owner", "Enhetsleder"))));
        play.complete("prosjektansvarlig", story.code, "hand-over-benefits", Map.of("owners", owners));
        return story;
    }

    private void benefitWorkEnds(ProjectStory story) {
        play.pass(Duration.ofDays(5 * 366));
        play.complete(
                "gevinstansvarlig",
                story.code,
                "evaluate-concept",
                Map.of("achieved", "Det meste.", "learnt", "Mål før oppstart.", "recommendation", "end"));
        play.complete(
                "gevinstansvarlig",
                story.code,
                "prepare-gate",
                Map.of("checklist", story.checklist("BP6"), "recommendation", "Gevinstarbeidet avsluttes."));
        play.complete("ressurs1", story.code, "advise-gate", Map.of("advice", "recommend"));
        play.complete("styringsleder", story.code, "decide-gate", Map.of("decision", "approved"));
    }

    private void bodo(ProjectStory story, String task, Map<String, Object> answer) {
        play.complete("k" + BODO, story.code, task, BODO, answer);
    }

    private String tomorrow() {
        return LocalDate.now(clock).plusDays(1).toString();
    }

    private Project project(ProjectStory story) {
        return projects.byCode(story.code).orElseThrow();
    }
}
