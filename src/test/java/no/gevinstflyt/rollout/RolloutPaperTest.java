package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.project.PaperText;
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
    private RolloutSections sections;

    @Autowired
    private RolloutActions moves;

    @Autowired
    private ProjectCommands commands;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Where all have left, the paper doesn't say that all have taken the solution into use")
    void nobodyLeft() {
        RolloutStory story = stage.rollout("full", List.of(), BODO).planned(5, BODO);
        commands.withdraw(
                story.code,
                new Withdrawal(BODO, "Kapasitet", "Kommunestyret", stage.today(), "26/9"),
                play.caller(RolloutStory.LEADER));

        assertThat(sections.sections("project", story.project.id(), Gate.BP4).toString())
                .contains("Ingen kommuner er med i innføringen lenger.")
                .doesNotContain("har tatt løsningen i bruk");
    }

    @Test
    @DisplayName("The final report counts the days late from the day planned at first, and says what isn't accepted")
    void finalReport() {
        RolloutStory story = stage.whole("full", BODO, BEIARN).planned(10, BODO, BEIARN);
        LocalDate first = stage.today().plusDays(10);
        moves.moveGoLive(
                story.code, BODO, new MoveGoLive(first.plusDays(5), "Ferie"), play.caller(RolloutStory.LEADER));
        moves.moveGoLive(
                story.code, BODO, new MoveGoLive(first.plusDays(15), "Sykdom"), play.caller(RolloutStory.LEADER));
        story.nothingPersonal(BODO)
                .trained(BODO)
                .dayComes(25)
                .does(BODO, "confirm-go-live", Map.of("live", true))
                .does(BODO, "accept-delivery", Map.of("accepted", false, "defects", "Søket virker ikke."));
        closings.requestClosing(
                story.code, new RequestClosing("De minste trenger mer tid."), play.caller(RolloutStory.LEADER));
        play.jobs();
        story.gate("approved", "BP4")
                .does(BODO, "share-experience", Map.of("wentWell", "God opplæring."))
                .does(BEIARN, "share-experience", Map.of());
        play.complete(
                RolloutStory.LEADER,
                story.code,
                "write-final-report",
                Map.of("goalAchievement", "Nådd.", "actualCost", 1_900_000, "lessons", "Start tidlig."));

        String report = documents.of(story.code).stream()
                .filter(document -> document.kind().equals("final-report"))
                .map(document -> PaperText.of(documents.content(document.id()).orElseThrow()))
                .findFirst()
                .orElseThrow();
        assertThat(report.lines().filter(line -> line.startsWith("Bodø\t" + Norwegian.date(first))))
                .singleElement()
                .isEqualTo(String.join(
                        "\t",
                        "Bodø",
                        Norwegian.date(first),
                        Norwegian.date(first.plusDays(15)),
                        "15",
                        "I bruk, ikke godkjent ennå"));
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
