package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.project.PaperText;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.RolloutState;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.testing.PostgresProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@PostgresProcessTest
class RolloutOnPostgresTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";
    private static final String SALTDAL = "1840";

    private Stage stage;

    @Autowired
    private RolloutMatrix matrix;

    @Autowired
    private PrivacyAnswers answers;

    @Autowired
    private ClosingActions closings;

    @Autowired
    private Documents documents;

    @Autowired
    private RolloutRegister register;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Everything that a municipality answers is kept there too, and the matrix reads it")
    void kept() {
        RolloutStory story = stage.rollout("light", List.of(BODO), BODO);
        stage.nationalSolution(story.project, "EXISTS");
        story.planned(0, BODO)
                .trained(BODO)
                .does(BODO, "join-national-service", Map.of("joined", true, "date", story.day(0)))
                .does(BODO, "assess-privacy", RolloutStory.assessment(true, "high", "sensitive-data", "large-scale"));
        assertThat(answers.assessment(story.project.id(), BODO).orElseThrow().criteriaMet())
                .containsExactly(PrivacyCriterion.SENSITIVE_DATA, PrivacyCriterion.LARGE_SCALE);
        story.does(
                        BODO,
                        "complete-dpia",
                        Map.of(
                                "dpiaReference", "26/11",
                                "officerAdvice", "Vent.",
                                "officerAdviceDate", story.day(0),
                                "residualRisk", "high",
                                "approvedBy", "Dag Direktør"))
                .does(BODO, "prior-consultation", Map.of("sentDate", story.day(0)));
        assertThat(answers.consultationSent(story.project.id(), BODO)).contains(stage.today());
        story.does(
                        BODO,
                        "confirm-go-live",
                        Map.of("live", false, "newDate", story.day(4), "reason", "Datatilsynet har ikke svart."))
                .does(
                        BODO,
                        "prior-consultation",
                        Map.of("sentDate", story.day(0), "answer", "Ja.", "answerDate", story.day(0), "goAhead", true))
                .does(BODO, "sign-data-processing-agreement", Map.of("signed", true));
        assertThat(cell(story))
                .isEqualTo(new RolloutCell(
                        story.code,
                        BODO,
                        RolloutStatus.POSTPONED,
                        new RolloutSchedule(
                                1,
                                stage.today().plusDays(4),
                                stage.today(),
                                stage.today(),
                                "Datatilsynet har ikke svart.",
                                null),
                        new RolloutReadiness(false, true, 4, 5, true),
                        List.of()));

        assertThat(register(story))
                .extracting(RolloutRegister.Entry::kind)
                .containsExactly(
                        Registration.DATE,
                        Registration.DATE,
                        Registration.PRIVACY_ASSESSMENT,
                        Registration.IMPACT_ASSESSMENT,
                        Registration.PRIOR_CONSULTATION,
                        Registration.PRIOR_CONSULTATION,
                        Registration.DATA_PROCESSING_AGREEMENT,
                        Registration.NATIONAL_SERVICE,
                        Registration.TRAINING);
        assertThat(register(story).get(3).values())
                .containsEntry("officerAdvice", "Vent.")
                .containsEntry("officerAdviceDate", stage.today())
                .containsEntry("residualRisk", Level.HIGH);

        story.dayComes(4)
                .does(
                        BODO,
                        "confirm-go-live",
                        Map.of("live", true, "acceptMissingBaseline", true, "acceptedBy", "Dag Direktør"))
                .does(BODO, "accept-delivery", Map.of("accepted", true));
        assertThat(story.participation(BODO).rolloutState()).isEqualTo(RolloutState.ACCEPTED);
        assertThat(story.over()).isTrue();
    }

    @Test
    @DisplayName("Closed early there too: refused once, asked for anew, and the paper says why the others are not done")
    void closedEarly() {
        RolloutStory story = stage.whole("full", BODO, BEIARN, SALTDAL).planned(0, BODO, BEIARN, SALTDAL);
        story.rolledOut(BODO)
                .nothingPersonal(BEIARN)
                .trained(BEIARN)
                .does(BEIARN, "confirm-go-live", Map.of("live", true))
                .does(BEIARN, "accept-delivery", Map.of("accepted", false, "defects", "Søket virker ikke."));
        ask(story);
        story.gate("rejected", "BP4");
        ask(story);
        story.gate("approved", "BP4");
        assertThat(stage.projects.get(story.project.id()).phase()).isEqualTo(Phase.CLOSING);
        assertThat(documents.of(story.code).stream()
                        .filter(document -> document.kind().equals("decision-paper"))
                        .map(document ->
                                PaperText.of(documents.content(document.id()).orElseThrow())))
                .anySatisfy(paper -> assertThat(paper).contains("Saltdal", "Søket virker ikke."));

        story.does(BEIARN, "accept-delivery", Map.of("accepted", true)).rolledOut(SALTDAL);
        assertThat(story.over()).isTrue();
    }

    private void ask(RolloutStory story) {
        closings.requestClosing(
                story.code, new RequestClosing("De siste trenger mer tid."), stage.play.caller(RolloutStory.LEADER));
        stage.play.jobs();
    }

    private List<RolloutRegister.Entry> register(RolloutStory story) {
        return register.of(story.code, BODO, stage.play.caller(RolloutStory.LEADER))
                .entries();
    }

    private RolloutCell cell(RolloutStory story) {
        return matrix.part("salten", story.code, BODO, Pageable.ofSize(5))
                .rows()
                .get(0)
                .cells()
                .get(0);
    }
}
