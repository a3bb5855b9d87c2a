package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days of a go-live: postponed, and reported for a day that can't be. */
@ProcessTest
class GoLiveDatesTest {

    private static final String BODO = "1804";

    private Stage stage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Not in use on the day: a new date and why; the municipality waits for it")
    void postponed() {
        RolloutStory story = one(0).nothingPersonal(BODO).trained(BODO);
        assertThat(fields(story.refused(BODO, "confirm-go-live", Map.of("live", false))))
                .containsExactlyInAnyOrder("newDate", "reason");
        assertThat(fields(story.refused(
                        BODO,
                        "confirm-go-live",
                        Map.of("live", false, "newDate", story.day(0), "reason", "Leverandøren"))))
                .containsExactly("newDate");

        story.does(
                BODO,
                "confirm-go-live",
                Map.of("live", false, "newDate", story.day(14), "reason", "Leverandøren er forsinket."));
        assertThat(story.open(BODO)).isEmpty();
        assertThat(story.participation(BODO).goLivePlanned()).isEqualTo(story.day(14));
        assertThat(jdbc.sql("select reason from go_live_date where project = ? and former is not null")
                        .param(story.project.id())
                        .query(String.class)
                        .list())
                .containsExactly("Leverandøren er forsinket.");
        story.dayComes(14);
        assertThat(story.open(BODO)).containsExactly("confirm-go-live");
    }

    @Test
    @DisplayName(
            "A go-live reported for a day before the plan, or before the privacy was cleared: refused with the range")
    void backdated() {
        RolloutStory story = one(10).trained(BODO);
        assertRefused(story.dayComes(10), story.day(-11), "rollout.privacy-locked", "live");
        story.nothingPersonal(BODO);
        assertRefused(story, story.day(-11), "rollout.live-before-privacy", "liveDate");
        assertRefused(story, story.day(-1), "rollout.live-before-privacy", "liveDate");

        RolloutStory cleared = one(10).trained(BODO).nothingPersonal(BODO).dayComes(10);
        assertRefused(cleared, cleared.day(-11), "rollout.live-before-privacy", "liveDate");
        cleared.does(BODO, "confirm-go-live", Map.of("live", true, "liveDate", cleared.day(-10)));
        assertThat(cleared.participation(BODO).goLiveDate()).isEqualTo(cleared.day(-10));
    }

    @Test
    @DisplayName("Privacy cleared before the rollout was planned, as recorded on its behalf: the plan's day counts")
    void beforeThePlan() {
        RolloutStory story = one(10).trained(BODO).nothingPersonal(BODO);
        jdbc.sql("update municipality_rollout set cleared_on = ? where project = ?")
                .params(stage.today().minusDays(30), story.project.id())
                .update();
        story.dayComes(10);
        Refused refused = assertRefused(story, story.day(-11), "rollout.live-before-plan", "liveDate");
        assertThat(refused.errors().get(0).arguments()).asString().contains(story.day(-10), story.day(0));
    }

    /** Bodø alone, in use so many days from now. */
    private RolloutStory one(int days) {
        return stage.rollout("light", List.of(), BODO).planned(days, BODO);
    }

    private static Refused assertRefused(RolloutStory story, String day, String key, String field) {
        Refused refused = story.refused(BODO, "confirm-go-live", Map.of("live", true, "liveDate", day));
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.key()).isEqualTo(key);
        });
        return refused;
    }

    private static List<String> fields(Refused refused) {
        assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
        return refused.errors().stream().map(FieldError::field).toList();
    }
}
