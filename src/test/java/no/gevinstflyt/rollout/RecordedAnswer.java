package no.gevinstflyt.rollout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.gevinstflyt.silence.Confirmation;
import no.gevinstflyt.silence.FollowUp;
import no.gevinstflyt.silence.MunicipalitySilence;
import no.gevinstflyt.silence.SilenceAction;
import no.gevinstflyt.testing.Play;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers in a rollout that the project leader records for a municipality, and what it says of them. */
class RecordedAnswer {

    static final String KARI = "Kari Kontakt";

    private final MunicipalitySilence silence;
    private final Play play;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordedAnswer(BeanFactory beans) {
        this.silence = beans.getBean(MunicipalitySilence.class);
        this.play = beans.getBean(Play.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        this.clock = beans.getBean(Clock.class);
    }

    /** What other tests left is confirmed. */
    void allConfirmed() {
        jdbc.sql("update silence_follow_up set confirmed = true").update();
    }

    /** Kari said today how many are trained; gives the task's id. */
    String train(RolloutStory story, String municipality) {
        return record(story, municipality, "train-staff", Map.of("trained", 4, "toBeTrained", 5));
    }

    String record(RolloutStory story, String municipality, String task, Map<String, Object> answer) {
        String id = story.task(municipality, task).id();
        FollowUp followUp = new FollowUp(
                SilenceAction.RECORD, null, KARI, LocalDate.now(clock), new ObjectMapper().valueToTree(answer));
        silence.followUp(id, municipality, followUp, play.caller(RolloutStory.LEADER));
        play.jobs();
        return id;
    }

    void confirms(String municipality, String task) {
        silence.confirm(task, new Confirmation(true, null), play.caller("k" + municipality));
    }

    void denies(String municipality, String task, String comment) {
        silence.confirm(task, new Confirmation(false, comment), play.caller("k" + municipality));
    }
}
