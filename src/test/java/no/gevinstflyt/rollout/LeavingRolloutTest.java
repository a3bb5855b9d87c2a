package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.project.RolloutState;
import no.gevinstflyt.project.Withdrawal;
import no.gevinstflyt.project.process.ProjectCommands;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.silence.FollowUp;
import no.gevinstflyt.silence.MunicipalitySilence;
import no.gevinstflyt.silence.SilenceAction;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Municipalities that leave a rollout, and those that it goes on without. */
@ProcessTest
class LeavingRolloutTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    private Stage stage;

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProjectCommands commands;

    @Autowired
    private MunicipalitySilence silence;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("One leaves in the middle, the other as the last one: each ends alone, and the rollout with the last")
    void withdrawn() {
        RolloutStory story = stage.rollout("light", List.of(), BODO, BEIARN).planned(5, BODO, BEIARN);
        story.does(BEIARN, "assess-privacy", RolloutStory.assessment(true, "high"));
        assertThat(story.open(BEIARN)).containsExactly("complete-dpia", "train-staff");

        withdraw(story, BEIARN);
        assertThat(story.open(BEIARN)).isEmpty();
        assertThat(story.open(BODO)).containsExactly("assess-privacy", "train-staff");
        assertThat(story.over()).isFalse();

        story.nothingPersonal(BODO).trained(BODO);
        withdraw(story, BODO);
        assertThat(story.over()).isTrue();
    }

    @Test
    @DisplayName("Gone on without one that doesn't answer: its rollout is waived and ends, the other's goes on")
    void waived() {
        RolloutStory story = stage.rollout("light", List.of(), BODO, BEIARN).planned(5, BODO, BEIARN);

        goOnWithout(story, BEIARN, "assess-privacy");

        assertThat(story.participation(BEIARN).rolloutState()).isEqualTo(RolloutState.WAIVED);
        assertThat(story.open(BEIARN)).isEmpty();
        assertThat(story.open(BODO)).containsExactly("assess-privacy", "train-staff");
    }

    @Test
    @DisplayName("Gone on without an accepted delivery: what is in use stays in use, and the rollout is over")
    void deliveryNeverAccepted() {
        RolloutStory story =
                one(0).nothingPersonal(BODO).trained(BODO).does(BODO, "confirm-go-live", Map.of("live", true));

        goOnWithout(story, BODO, "accept-delivery");

        assertThat(story.participation(BODO).rolloutState()).isEqualTo(RolloutState.LIVE);
        assertThat(story.participation(BODO).goLiveDate()).isEqualTo(story.day(0));
        assertThat(jdbc.sql("select task from rollout_not_answered where project = ?")
                        .param(story.project.id())
                        .query(String.class)
                        .list())
                .containsExactly("accept-delivery");
        assertThat(story.open(BODO)).isEmpty();
        assertThat(story.over()).isTrue();
    }

    /** Bodø alone, in use so many days from now. */
    private RolloutStory one(int days) {
        return stage.rollout("light", List.of(), BODO).planned(days, BODO);
    }

    private void withdraw(RolloutStory story, String municipality) {
        commands.withdraw(
                story.code,
                new Withdrawal(municipality, "Kapasitet", "Kommunestyret", stage.today(), "26/9"),
                play.caller(RolloutStory.LEADER));
        play.jobs();
    }

    private void goOnWithout(RolloutStory story, String municipality, String task) {
        silence.followUp(
                story.task(municipality, task).id(),
                municipality,
                new FollowUp(SilenceAction.GO_ON_WITHOUT, null, null, null, null),
                play.caller(RolloutStory.LEADER));
        play.jobs();
    }
}
