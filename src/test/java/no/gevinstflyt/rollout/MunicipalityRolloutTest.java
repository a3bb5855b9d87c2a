package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.deviation.Deviation;
import no.gevinstflyt.deviation.Deviations;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Projects;
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
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class MunicipalityRolloutTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    private Stage stage;

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectCommands commands;

    @Autowired
    private Deviations deviations;

    @Autowired
    private MunicipalitySilence silence;

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
    @DisplayName("Not accepted at first: a deviation is raised, and the task comes back")
    void notAcceptedAtFirst() {
        RolloutStory story =
                one(0).nothingPersonal(BODO).trained(BODO).does(BODO, "confirm-go-live", Map.of("live", true));
        assertThat(fields(story.refused(BODO, "accept-delivery", Map.of("accepted", false))))
                .containsExactly("defects");

        story.does(BODO, "accept-delivery", Map.of("accepted", false, "defects", "Søket virker ikke."));
        assertThat(story.open(BODO)).containsExactly("accept-delivery");
        assertThat(deviations.of(story.code, play.caller(RolloutStory.LEADER), PageRequest.of(0, 5)))
                .singleElement()
                .satisfies(raised -> {
                    assertThat(raised.title()).contains("Bodø");
                    assertThat(raised.description()).isEqualTo("Søket virker ikke.");
                    assertThat(raised.municipality()).isEqualTo(BODO);
                })
                .isInstanceOf(Deviation.class);

        story.does(BODO, "accept-delivery", Map.of("accepted", true));
        assertThat(story.participation(BODO).rolloutState()).isEqualTo(RolloutState.ACCEPTED);
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

        silence.followUp(
                story.task(BEIARN, "assess-privacy").id(),
                BEIARN,
                new FollowUp(SilenceAction.GO_ON_WITHOUT, null, null, null, null),
                play.caller(RolloutStory.LEADER));
        play.jobs();

        assertThat(story.participation(BEIARN).rolloutState()).isEqualTo(RolloutState.WAIVED);
        assertThat(story.open(BEIARN)).isEmpty();
        assertThat(story.open(BODO)).containsExactly("assess-privacy", "train-staff");
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

    private void withdraw(RolloutStory story, String municipality) {
        commands.withdraw(
                story.code,
                new Withdrawal(municipality, "Kapasitet", "Kommunestyret", stage.today(), "26/9"),
                play.caller(RolloutStory.LEADER));
        play.jobs();
    }

    private static List<String> fields(Refused refused) {
        assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
        return refused.errors().stream().map(FieldError::field).toList();
    }
}
