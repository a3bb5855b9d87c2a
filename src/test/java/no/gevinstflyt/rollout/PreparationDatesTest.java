package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.silence.FollowUp;
import no.gevinstflyt.silence.MunicipalitySilence;
import no.gevinstflyt.silence.SilenceAction;
import no.gevinstflyt.testing.Mornings;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a municipality prepares is due by its go-live, and moves with it. */
@ProcessTest
class PreparationDatesTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    private Stage stage;

    @Autowired
    private Play play;

    @Autowired
    private Mornings mornings;

    @Autowired
    private RolloutActions actions;

    @Autowired
    private MunicipalitySilence silence;

    @Autowired
    private DueDates dueDates;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Postponed: what is open gets its period anew, by the new day at the latest; the others' stay")
    void postponed() {
        RolloutStory story = stage.rollout("light", List.of(), BODO, BEIARN).planned(5, BODO, BEIARN);
        assertThat(due(story, BODO, "train-staff")).isEqualTo(stage.today().plusDays(5));
        LocalDate others = due(story, BEIARN, "train-staff");

        move(story, 8);
        assertThat(due(story, BODO, "train-staff")).isEqualTo(stage.today().plusDays(8));
        assertThat(due(story, BODO, "assess-privacy")).isEqualTo(stage.today().plusDays(8));
        story.dayComes(2);
        move(story, 300);
        assertThat(due(story, BODO, "train-staff")).isEqualTo(usual("train-staff"));
        assertThat(due(story, BODO, "assess-privacy")).isEqualTo(usual("assess-privacy"));
        assertThat(due(story, BEIARN, "train-staff")).isEqualTo(others);
    }

    @Test
    @DisplayName(
            "Brought forward: everything is due by the new day; one due date extended further is kept by a postponement")
    void broughtForward() {
        RolloutStory story = stage.rollout("light", List.of(), BODO).planned(200, BODO);
        LocalDate far = stage.today().plusDays(150);
        silence.followUp(
                story.task(BODO, "train-staff").id(),
                BODO,
                new FollowUp(SilenceAction.EXTEND, far, null, null, null),
                play.caller(RolloutStory.LEADER));
        move(story, 250);
        assertThat(due(story, BODO, "train-staff")).as("extended").isEqualTo(far);

        move(story, 3);

        assertThat(due(story, BODO, "train-staff")).isEqualTo(stage.today().plusDays(3));
        assertThat(due(story, BODO, "assess-privacy")).isEqualTo(stage.today().plusDays(3));
    }

    @Test
    @DisplayName("A baseline is due by the go-live, whenever the municipality meant to measure it")
    void baselineBeforeTheGoLive() {
        RolloutStory story = stage.rollout("light", List.of(BODO), BODO).planned(30, BODO);
        assertThat(due(story, BODO, "measure-baseline")).isEqualTo(stage.today().plusDays(30));

        move(story, 10);
        assertThat(due(story, BODO, "measure-baseline")).isEqualTo(stage.today().plusDays(10));

        move(story, 50);
        assertThat(due(story, BODO, "measure-baseline"))
                .as("the earlier it is measured, the better")
                .isEqualTo(stage.today().plusDays(10));
    }

    @Test
    @DisplayName("Postponed after the municipality has been silent: nobody follows up a task that isn't due")
    void postponedWhileSilent() {
        RolloutStory story = stage.rollout("light", List.of(), BODO).planned(5, BODO);
        story.dayComes(40);
        mornings.run();
        assertThat(followUps(story)).isPositive();

        move(story, 100);
        mornings.run();

        assertThat(followUps(story)).isZero();
        assertThat(story.task(BODO, "train-staff")).isNotNull();
    }

    private long followUps(RolloutStory story) {
        return play.openTasks(story.code).stream()
                .filter(task -> task.key().equals("follow-up-silence"))
                .count();
    }

    @Test
    @DisplayName("Not in use on the day: privacy's open task follows the new day; Datatilsynet's own period does not")
    void atTheGoLive() {
        RolloutStory story = stage.rollout("light", List.of(), BODO, BEIARN)
                .planned(0, BODO, BEIARN)
                .trained(BODO)
                .trained(BEIARN)
                .does(BEIARN, "assess-privacy", RolloutStory.assessment(true, "high"))
                .does(
                        BEIARN,
                        "complete-dpia",
                        Map.of(
                                "dpiaReference", "26/11",
                                "officerAdvice", "Vent.",
                                "officerAdviceDate", stage.today().toString(),
                                "residualRisk", "high",
                                "approvedBy", "Dag Direktør"))
                .does(
                        BEIARN,
                        "prior-consultation",
                        Map.of("sentDate", stage.today().toString()));
        LocalDate answer = due(story, BEIARN, "prior-consultation");

        postpone(story, BODO, 7);
        postpone(story, BEIARN, 7);

        assertThat(due(story, BODO, "assess-privacy")).isEqualTo(stage.today().plusDays(7));
        assertThat(due(story, BEIARN, "prior-consultation")).isEqualTo(answer);
    }

    private void postpone(RolloutStory story, String municipality, int days) {
        story.does(
                municipality,
                "confirm-go-live",
                Map.of("live", false, "newDate", story.day(days), "reason", "Personvernet er ikke avklart."));
    }

    private void move(RolloutStory story, int days) {
        actions.moveGoLive(
                story.code,
                BODO,
                new MoveGoLive(stage.today().plusDays(days), "Ny plan"),
                play.caller(RolloutStory.LEADER));
        play.jobs();
    }

    private LocalDate usual(String task) {
        return LocalDate.ofInstant(dueDates.of("salten", task).toInstant(), stage.clock.getZone());
    }

    private LocalDate due(RolloutStory story, String municipality, String task) {
        return LocalDate.ofInstant(story.task(municipality, task).due(), stage.clock.getZone());
    }
}
