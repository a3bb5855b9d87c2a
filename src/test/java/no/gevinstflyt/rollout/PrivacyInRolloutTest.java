package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality's way to a cleared privacy, and what is locked until then. */
@ProcessTest
class PrivacyInRolloutTest {

    private static final String BODO = "1804";

    private Stage stage;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Two criteria: a DPIA, then an agreement that is signed at the second time; locked until then")
    void impactAssessed() {
        RolloutStory story = one(0).trained(BODO);
        assertThat(story.open(BODO)).containsExactly("assess-privacy", "confirm-go-live");
        assertLocked(story);
        story.does(
                BODO, "assess-privacy", RolloutStory.assessment(true, "medium", "large-scale", "vulnerable-persons"));
        assertThat(story.open(BODO)).containsExactly("complete-dpia", "confirm-go-live");
        assertLocked(story);
        story.does(BODO, "complete-dpia", dpia(story, "medium"));
        assertThat(story.open(BODO)).containsExactly("confirm-go-live", "sign-data-processing-agreement");
        story.does(BODO, "sign-data-processing-agreement", Map.of("signed", false));
        assertThat(story.open(BODO)).containsExactly("confirm-go-live", "sign-data-processing-agreement");
        assertLocked(story);
        story.does(BODO, "sign-data-processing-agreement", Map.of("signed", true, "reference", "26/12"));

        story.does(BODO, "confirm-go-live", Map.of("live", true));
        assertThat(story.participation(BODO).goLiveDate()).isEqualTo(story.day(0));
    }

    @Test
    @DisplayName(
            "High residual risk: Datatilsynet is asked, says no, the municipality assesses anew, and gets its go-ahead")
    void consulted() {
        RolloutStory story = one(0).trained(BODO).does(BODO, "assess-privacy", RolloutStory.assessment(true, "high"));
        story.does(BODO, "complete-dpia", dpia(story, "high"));
        assertThat(story.open(BODO)).containsExactly("confirm-go-live", "prior-consultation");

        story.does(BODO, "prior-consultation", Map.of("sentDate", story.day(0)));
        assertThat(story.task(BODO, "prior-consultation").due())
                .as("eight weeks to answer")
                .isAfter(stage.today()
                        .plusWeeks(8)
                        .atStartOfDay(stage.clock.getZone())
                        .toInstant());
        assertLocked(story);
        story.dayComes(57).does(BODO, "prior-consultation", Map.of("sentDate", story.day(-57)));
        assertThat(story.task(BODO, "prior-consultation").due())
                .as("and six more")
                .isAfter(stage.today()
                        .minusDays(57)
                        .plusWeeks(14)
                        .atStartOfDay(stage.clock.getZone())
                        .toInstant());
        story.does(BODO, "prior-consultation", answered(story, false));
        assertThat(story.open(BODO)).containsExactly("assess-privacy", "confirm-go-live");
        assertLocked(story);

        story.does(BODO, "assess-privacy", RolloutStory.assessment(true, "high"))
                .does(BODO, "complete-dpia", dpia(story, "high"))
                .does(BODO, "prior-consultation", answered(story, true));
        assertLocked(story);
        story.does(BODO, "sign-data-processing-agreement", Map.of("signed", true))
                .does(BODO, "confirm-go-live", Map.of("live", true));
        assertThat(story.open(BODO)).containsExactly("accept-delivery");
    }

    @Test
    @DisplayName("Datatilsynet's no can't be answered away: only a new impact assessment leads on")
    void noGoAhead() {
        RolloutStory story = one(0).trained(BODO).does(BODO, "assess-privacy", RolloutStory.assessment(true, "high"));
        story.does(BODO, "complete-dpia", dpia(story, "high"))
                .does(BODO, "prior-consultation", answered(story, false))
                .does(BODO, "assess-privacy", RolloutStory.assessment(false, "low"));

        assertThat(story.open(BODO)).containsExactly("complete-dpia", "confirm-go-live");
        assertLocked(story);
    }

    /** Bodø alone, in use so many days from now. */
    private RolloutStory one(int days) {
        return stage.rollout("light", List.of(), BODO).planned(days, BODO);
    }

    private static Map<String, Object> dpia(RolloutStory story, String risk) {
        return Map.of(
                "dpiaReference", "26/11",
                "officerAdvice", "Kan tas i bruk med tiltakene.",
                "officerAdviceDate", story.day(0),
                "residualRisk", risk,
                "approvedBy", "Dag Direktør");
    }

    private static Map<String, Object> answered(RolloutStory story, boolean goAhead) {
        return Map.of("sentDate", story.day(-1), "answer", "Svar.", "answerDate", story.day(0), "goAhead", goAhead);
    }

    private static void assertLocked(RolloutStory story) {
        Refused locked = story.refused(BODO, "confirm-go-live", Map.of("live", true));
        assertThat(locked.kind()).isEqualTo(Refused.Kind.INVALID);
        assertThat(locked.key()).isEqualTo("rollout.privacy-locked");
    }
}
