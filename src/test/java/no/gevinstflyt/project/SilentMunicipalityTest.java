package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.calendar.Reminder;
import no.gevinstflyt.calendar.Reminders;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.silence.OnBehalfRecords;
import no.gevinstflyt.silence.SilenceTest;
import no.gevinstflyt.testing.Mornings;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SilenceTest
class SilentMunicipalityTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String LEADER = "prosjektleder";

    @Autowired
    private Play play;

    @Autowired
    private Mornings mornings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectPhases phases;

    @Autowired
    private OnBehalfRecords onBehalf;

    @Autowired
    private Reminders reminders;

    @Test
    @DisplayName("Handed over, the silences that are followed up and those to come are the benefit manager's too")
    void handedOver() {
        ProjectStory story = ProjectStory.start(play, jdbc, "full", "1804", "1839")
                .describe()
                .gate("approved", "BP1");
        LocalDate due = due(story, "declare-interest", "1804");
        story.interested("1839");
        morningOf(due.plusDays(14));
        assertThat(play.task(story.code, "follow-up-silence", "1804").groups())
                .containsExactly("salten-project-leader");

        phases.handOver(projects.byCode(story.code).orElseThrow().id());
        assertThat(play.task(story.code, "follow-up-silence", "1804").groups())
                .containsExactlyInAnyOrder("salten-project-leader", "salten-benefit-manager");
        LocalDate newDue = due.plusDays(20);
        play.complete(
                "gevinstansvarlig",
                story.code,
                "follow-up-silence",
                "1804",
                Map.of("action", "extend", "newDueDate", newDue.toString()));

        morningOf(newDue.plusDays(14));
        assertThat(play.task(story.code, "follow-up-silence", "1804").groups())
                .containsExactlyInAnyOrder("salten-project-leader", "salten-benefit-manager");
        phases.close(projects.byCode(story.code).orElseThrow().id());
    }

    @Test
    @DisplayName("A baseline to be measured, and the silence about it, end with the project, stopped or closed")
    void baselineEndsWithTheProject() {
        for (boolean stopped : new boolean[] {true, false}) {
            ProjectStory story = ProjectStory.approved(play, jdbc, "full", List.of("1804"), "1804");
            morningOf(due(story, "measure-baseline", "1804").plusDays(14));
            assertThat(story.open()).contains("measure-baseline", "follow-up-silence");

            long project = projects.byCode(story.code).orElseThrow().id();
            if (stopped) {
                phases.stop(project, "Styringsgruppens begrunnelse.", "BP4", "styringsleder");
            } else {
                phases.close(project);
            }

            assertThat(story.open()).doesNotContain("measure-baseline", "follow-up-silence");
        }
    }

    @Test
    @DisplayName("Interest: one extended and answers, one is recorded on behalf and confirms, one is gone on without")
    void interest() {
        ProjectStory story = ProjectStory.start(play, jdbc, "full", "1804", "1839", "1841")
                .describe()
                .gate("approved", "BP1");
        morningOf(due(story, "declare-interest", "1804").plusDays(14));
        assertThat(story.open())
                .as("one follow-up beside each open task")
                .containsExactly(
                        "declare-interest",
                        "declare-interest",
                        "declare-interest",
                        "follow-up-silence",
                        "follow-up-silence",
                        "follow-up-silence");
        LocalDate today = due(story, "declare-interest", "1804").plusDays(14);
        assertThat(stages(story)).containsExactly(Reminder.Stage.AFTER);

        followUp(
                story,
                "1804",
                Map.of("action", "extend", "newDueDate", today.plusDays(7).toString()));
        story.interested("1804");
        followUp(
                story,
                "1839",
                Map.of(
                        "action",
                        "record",
                        "answeredBy",
                        "Kari Kontakt",
                        "answeredOn",
                        today.toString(),
                        "answer",
                        Map.of("interest", "interested", "contact", "Kari", "decidingBody", "formannskap")));
        followUp(story, "1841", Map.of("action", "go-on-without"));

        assertThat(story.open()).containsExactly("confirm-on-behalf", "write-proposal");
        assertThat(stages(story)).as("nothing is left to remind Beiarn of").isEmpty();
        assertThat(state(story, "1839")).isEqualTo(ParticipationState.INVITED);
        assertThat(state(story, "1841")).isEqualTo(ParticipationState.NO_ANSWER);
        assertThat(onBehalf.unconfirmed(story.code, "1839", "declare-interest")).isPresent();
        play.complete("k1839", story.code, "confirm-on-behalf", "1839", Map.of("confirmed", true));
        assertThat(onBehalf.unconfirmed(story.code, "1839", "declare-interest")).isEmpty();
        story.propose(Map.of()).gate("approved", "BP2");
        assertThat(story.open()).containsExactly("draft-benefit-map");
    }

    @Test
    @DisplayName("Planning: gone on without its decision, the municipality's mapping and all its follow-ups end too")
    void planning() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1804", "1839");
        story.commits("1804").maps("1804").privacy();
        LocalDate silent = due(story, "decide-participation", "1839").plusDays(14);
        morningOf(silent);
        assertThat(story.open())
                .containsExactly("decide-participation", "follow-up-silence", "follow-up-silence", "map-benefits");

        OpenTask decision = play.openTasks(story.code).stream()
                .filter(task -> "decide-participation".equals(task.variables().get("openTaskKey")))
                .findFirst()
                .orElseThrow();
        play.complete(LEADER, decision, Map.of("action", "go-on-without"));

        assertThat(state(story, "1839")).isEqualTo(ParticipationState.NO_ANSWER);
        assertThat(story.open()).doesNotContain("decide-participation", "map-benefits");
        morningOf(silent.plusDays(1));
        assertThat(story.open()).containsExactly("finalise-benefit-plan");
    }

    @Test
    @DisplayName("Reminded three days before, on the date and a week after, until it has answered")
    void reminded() {
        ProjectStory story =
                ProjectStory.start(play, jdbc, "light", "1804", "1839").describe();
        LocalDate due = due(story, "declare-interest", "1839");
        morningOf(due.minusDays(3));
        assertThat(stages(story)).containsExactly(Reminder.Stage.BEFORE);
        morningOf(due);
        assertThat(stages(story)).containsExactly(Reminder.Stage.ON_THE_DATE);
        morningOf(due.plusDays(7));
        assertThat(stages(story)).containsExactly(Reminder.Stage.AFTER);

        story.interested("1839");
        assertThat(stages(story)).isEmpty();
    }

    private List<Reminder.Stage> stages(ProjectStory story) {
        return reminders.of(play.caller("k1839")).stream()
                .filter(reminder -> story.code.equals(reminder.projectCode()))
                .map(Reminder::stage)
                .toList();
    }

    private void followUp(ProjectStory story, String municipality, Map<String, Object> fields) {
        play.complete(LEADER, story.code, "follow-up-silence", municipality, fields);
    }

    private ParticipationState state(ProjectStory story, String municipality) {
        long id = projects.byCode(story.code).orElseThrow().id();
        return projects.participation(id, municipality).orElseThrow().state();
    }

    private LocalDate due(ProjectStory story, String task, String municipality) {
        return play.task(story.code, task, municipality).due().atZone(OSLO).toLocalDate();
    }

    private void morningOf(LocalDate day) {
        play.moveTo(day.atTime(6, 0).atZone(OSLO).toInstant());
        mornings.run();
    }
}
