package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.project.PaperText;
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

@ProcessTest
class RolloutPaperTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    private Stage stage;

    @Autowired
    private Play play;

    @Autowired
    private ClosingActions closings;

    @Autowired
    private MunicipalitySilence silence;

    @Autowired
    private Documents documents;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("BP4's paper says who remains, who was gone on without, and why")
    void paper() {
        RolloutStory story = stage.whole("full", BODO, BEIARN, "1840")
                .planned(0, BODO, BEIARN, "1840")
                .rolledOut(BODO);
        story.nothingPersonal(BEIARN)
                .trained(BEIARN)
                .does(
                        BEIARN,
                        "confirm-go-live",
                        Map.of("live", false, "newDate", story.day(40), "reason", "Leverandøren er forsinket."));
        silence.followUp(
                story.task("1840", "assess-privacy").id(),
                "1840",
                new FollowUp(SilenceAction.GO_ON_WITHOUT, null, null, null, null),
                play.caller(RolloutStory.LEADER));
        play.jobs();
        closings.requestClosing(
                story.code, new RequestClosing("De minste trenger mer tid."), play.caller(RolloutStory.LEADER));
        play.jobs();
        story.gate("approved", "BP4");

        String paper = documents.of(story.code).stream()
                .filter(document -> document.kind().equals("decision-paper"))
                .map(document -> PaperText.of(documents.content(document.id()).orElseThrow()))
                .filter(text -> text.contains("Innføringen i kommunene"))
                .findFirst()
                .orElseThrow();
        assertThat(paper)
                .contains("Disse kommunene har ikke tatt løsningen i bruk:", "Leverandøren er forsinket.")
                .contains("Prosjektet har gått videre uten innføringen i disse kommunene:", "Saltdal")
                .contains("Svarte ikke på «Vurder risiko og personvern (ROS)»", "4 av 5")
                .contains("De minste trenger mer tid.");
    }
}
