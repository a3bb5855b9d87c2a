package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.deviation.Deviation;
import no.gevinstflyt.deviation.DeviationState;
import no.gevinstflyt.deviation.Deviations;
import no.gevinstflyt.deviation.RaiseDeviation;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.RolloutState;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class MunicipalityRolloutTest {

    private static final String BODO = "1804";

    private Stage stage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private Deviations deviations;

    @Autowired
    private Play play;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Assessed and trained, in use on the day, accepted: the rollout is over and the project closes")
    void straightThrough() {
        RolloutStory story = one(30);
        assertThat(story.open(BODO)).containsExactly("assess-privacy", "train-staff");
        story.nothingPersonal(BODO).trained(BODO);
        assertThat(story.open(BODO)).as("it waits for the day").isEmpty();
        assertThat(story.participation(BODO).rolloutState()).isEqualTo(RolloutState.PLANNED);

        story.dayComes(30);
        assertThat(story.open(BODO)).containsExactly("confirm-go-live");
        story.does(BODO, "confirm-go-live", Map.of("live", true, "liveDate", story.day(-2)));
        assertThat(story.participation(BODO).rolloutState()).isEqualTo(RolloutState.LIVE);
        assertThat(story.participation(BODO).goLiveDate()).isEqualTo(story.day(-2));
        story.does(BODO, "accept-delivery", Map.of("accepted", true));

        assertThat(story.participation(BODO).rolloutState()).isEqualTo(RolloutState.ACCEPTED);
        assertThat(story.over()).isTrue();
        assertThat(projects.get(story.project.id()).phase()).isEqualTo(Phase.CLOSING);
    }

    @Test
    @DisplayName("Not accepted at first: a deviation is raised, and the task comes back")
    void notAcceptedAtFirst() {
        RolloutStory story =
                one(0).nothingPersonal(BODO).trained(BODO).does(BODO, "confirm-go-live", Map.of("live", true));
        assertThat(fields(story.refused(BODO, "accept-delivery", Map.of("accepted", false))))
                .containsExactly("defects");

        story.does(BODO, "accept-delivery", Map.of("accepted", false, "defects", "Søket virker ikke."));
        assertThat(story.open(BODO)).containsExactly("accept-delivery");
        assertThat(deviations(story))
                .singleElement()
                .satisfies(raised -> {
                    assertThat(raised.title()).contains("Bodø");
                    assertThat(raised.description()).isEqualTo("Søket virker ikke.");
                    assertThat(raised.municipality()).isEqualTo(BODO);
                })
                .isInstanceOf(Deviation.class);

        story.does(BODO, "accept-delivery", Map.of("accepted", false, "defects", "Søket er for tregt."));
        deviations.raise(story.code, new RaiseDeviation("Annet", "Noe annet.", BODO), play.caller(RolloutStory.LEADER));
        assertThat(deviations(story)).extracting(Deviation::state).containsOnly(DeviationState.OPEN);

        story.does(BODO, "accept-delivery", Map.of("accepted", true));
        assertThat(story.participation(BODO).rolloutState()).isEqualTo(RolloutState.ACCEPTED);
        assertThat(deviations(story))
                .as("what was about the delivery is closed, the newest first")
                .extracting(Deviation::description, Deviation::state, one -> one.closedAt() != null)
                .containsExactly(
                        tuple("Noe annet.", DeviationState.OPEN, false),
                        tuple("Søket er for tregt.", DeviationState.CLOSED, true),
                        tuple("Søket virker ikke.", DeviationState.CLOSED, true));
    }

    private List<Deviation> deviations(RolloutStory story) {
        return deviations
                .of(story.code, play.caller(RolloutStory.LEADER), PageRequest.of(0, 5))
                .getContent();
    }

    @Test
    @DisplayName("A baseline is missing: it is named, and somebody must accept that for the municipality")
    void baselineMissing() {
        RolloutStory story = stage.rollout("light", List.of(BODO), BODO).planned(0, BODO);
        story.nothingPersonal(BODO).trained(BODO);

        Refused refused = story.refused(BODO, "confirm-go-live", Map.of("live", true));
        assertThat(fields(refused)).containsExactly("acceptMissingBaseline");
        assertThat(refused.arguments()).asString().contains("Ø1");
        assertThat(fields(story.refused(BODO, "confirm-go-live", Map.of("live", true, "acceptMissingBaseline", true))))
                .containsExactly("acceptedBy");

        story.does(
                BODO,
                "confirm-go-live",
                Map.of("live", true, "acceptMissingBaseline", true, "acceptedBy", "Dag Direktør"));
        assertThat(jdbc.sql("select baseline_accepted_by from go_live where project = ?")
                        .param(story.project.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Dag Direktør");
    }

    @Test
    @DisplayName("A national solution: the municipality joins it before it waits for its day")
    void nationalService() {
        RolloutStory story = stage.rollout("light", List.of(), BODO);
        stage.nationalSolution(story.project, "PLANNED");
        story.planned(0, BODO).nothingPersonal(BODO).trained(BODO);
        assertThat(story.open(BODO)).containsExactly("join-national-service");
        assertThat(fields(story.refused(BODO, "join-national-service", Map.of("joined", true, "date", story.day(1)))))
                .containsExactly("date");

        story.does(BODO, "join-national-service", Map.of("joined", false));
        assertThat(story.open(BODO)).containsExactly("join-national-service");
        story.does(
                BODO,
                "join-national-service",
                Map.of("joined", true, "agreementReference", "26/77", "date", story.day(0)));
        assertThat(story.open(BODO)).containsExactly("confirm-go-live");
    }

    @Test
    @DisplayName("Nothing is kept of an answer that can't be true")
    void badInput() {
        RolloutStory story = one(0);
        assertThat(fields(story.refused(BODO, "train-staff", Map.of("trained", 6, "toBeTrained", 5))))
                .containsExactly("trained");
        assertThat(fields(story.refused(BODO, "train-staff", Map.of("trained", -1, "toBeTrained", 5))))
                .containsExactly("trained");
        assertThat(fields(story.refused(
                        BODO,
                        "assess-privacy",
                        Map.of(
                                "riskAssessed",
                                false,
                                "personalData",
                                false,
                                "residualRisk",
                                "low",
                                "approvedBy",
                                "D"))))
                .containsExactly("riskAssessed");
        assertThat(fields(story.refused(
                        BODO,
                        "assess-privacy",
                        Map.of("riskAssessed", true, "personalData", false, "residualRisk", "low"))))
                .containsExactly("approvedBy");
        story.nothingPersonal(BODO).trained(BODO);
        assertThat(fields(story.refused(BODO, "confirm-go-live", Map.of("live", true, "liveDate", story.day(1)))))
                .containsExactly("liveDate");
        assertThat(fields(story.refused(BODO, "confirm-go-live", Map.of("live", true, "privacyState", "cleared"))))
                .containsExactly("privacyState");
        assertThat(play.refused("k1839", story.task(BODO, "confirm-go-live"), Map.of("live", true))
                        .kind())
                .isEqualTo(Refused.Kind.NOT_FOUND);
        assertThat(story.participation(BODO).rolloutState()).isEqualTo(RolloutState.PLANNED);
    }

    /** Bodø alone, in use so many days from now. */
    private RolloutStory one(int days) {
        return stage.rollout("light", List.of(), BODO).planned(days, BODO);
    }

    private static List<String> fields(Refused refused) {
        assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
        return refused.errors().stream().map(FieldError::field).toList();
    }
}
