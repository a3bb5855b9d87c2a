package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectState;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.RolloutState;
import no.gevinstflyt.project.SolutionsInUse;
import no.gevinstflyt.project.StopProject;
import no.gevinstflyt.project.Withdrawal;
import no.gevinstflyt.project.process.ProjectCommands;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** BP4 is brought forward while municipalities are still at it: Bodø is done, Beiarn is not. */
@ProcessTest
class EarlyClosingTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    private Stage stage;

    @Autowired
    private Play play;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectCommands commands;

    @Autowired
    private ClosingActions closings;

    @Autowired
    private SolutionsInUse inUse;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Approved: the project closes and is closed while Beiarn goes on, which goes live in realisation")
    void approvedWhileOneRemains() {
        RolloutStory story = asked("full");
        assertThat(play.open(story.code)).contains("prepare-gate");
        assertThat(story.open(BEIARN)).containsExactly("assess-privacy", "train-staff");
        story.gate("approved", "BP4");
        assertThat(phase(story)).isEqualTo(Phase.CLOSING);
        assertThat(story.open(BEIARN)).containsExactly("assess-privacy", "share-experience", "train-staff");

        closed(story).gate("approved", "BP5");
        assertThat(phase(story)).isEqualTo(Phase.REALISATION);
        assertThat(story.open(BEIARN)).containsExactly("assess-privacy", "train-staff");
        story.rolledOut(BEIARN);

        assertThat(story.participation(BEIARN).rolloutState()).isEqualTo(RolloutState.ACCEPTED);
        assertThat(story.over()).isTrue();
        assertThat(play.running(story.code)).as("the benefits are followed up").isTrue();
        assertThat(inUse.of("salten", BEIARN))
                .as("what the next round measures there")
                .anySatisfy(one -> assertThat(one.code()).isEqualTo(story.code));
    }

    @Test
    @DisplayName("The last is done before the case is decided: the case counts, and is not made once more")
    void doneBeforeTheDecision() {
        RolloutStory story = asked("full").rolledOut(BEIARN);
        assertThat(play.open(story.code)).containsOnlyOnce("prepare-gate");

        story.gate("returned", "BP4").gate("approved", "BP4");

        assertThat(story.over()).isTrue();
        assertThat(phase(story)).isEqualTo(Phase.CLOSING);
        assertThat(story.open(BEIARN)).containsExactly("share-experience");
    }

    @Test
    @DisplayName("Not approved while Beiarn remains: a no to closing early; the rollout goes on, and BP4 comes anew")
    void notYet() {
        RolloutStory story = asked("full").gate("rejected", "BP4");
        assertThat(project(story).state()).isEqualTo(ProjectState.RUNNING);
        assertThat(phase(story)).isEqualTo(Phase.EXECUTION);
        assertThat(story.open(BEIARN)).containsExactly("assess-privacy", "train-staff");
        ask(story);
        assertThat(play.open(story.code)).as("asked anew").containsOnlyOnce("prepare-gate");
        story.gate("rejected", "BP4").rolledOut(BEIARN);
        assertThat(play.open(story.code)).as("all are done").containsOnlyOnce("prepare-gate");

        story.gate("approved", "BP4");

        assertThat(story.over()).isTrue();
        assertThat(phase(story)).isEqualTo(Phase.CLOSING);
    }

    @Test
    @DisplayName("Not approved when the last has been done meanwhile: the project is stopped, as without asking")
    void rejectedWithNobodyLeft() {
        RolloutStory story = asked("full").rolledOut(BEIARN).gate("rejected", "BP4");
        assertThat(project(story).state()).isEqualTo(ProjectState.STOPPED);
        assertThat(play.running(story.code)).isFalse();
    }

    @Test
    @DisplayName("A light course closes at once; rejected at BP5, everything ends, Beiarn's rollout too")
    void lightCourse() {
        RolloutStory story = asked("light");
        assertThat(phase(story)).isEqualTo(Phase.CLOSING);
        assertThat(story.open(BEIARN)).containsExactly("assess-privacy", "share-experience", "train-staff");

        closed(story).gate("rejected", "BP4", "BP5");

        assertThat(project(story).state()).isEqualTo(ProjectState.STOPPED);
        assertThat(play.running(story.code)).isFalse();
    }

    @Test
    @DisplayName("Beiarn withdraws while the project closes: its rollout ends, the closing goes on")
    void withdrawn() {
        RolloutStory story = asked("full").gate("approved", "BP4");
        commands.withdraw(
                story.code,
                new Withdrawal(BEIARN, "Kapasitet", "Kommunestyret", stage.today(), "26/9"),
                play.caller(RolloutStory.LEADER));
        play.jobs();

        assertThat(story.open(BEIARN)).isEmpty();
        assertThat(story.over()).isTrue();
        assertThat(story.open(BODO)).containsExactly("share-experience");
    }

    @Test
    @DisplayName("Stopped while the case waits: everything ends")
    void stopped() {
        RolloutStory story = asked("full");
        commands.stop(story.code, new StopProject("26/4", "Pengene er brukt opp."), play.caller(RolloutStory.LEADER));
        play.jobs();
        assertThat(play.running(story.code)).isFalse();
    }

    @Test
    @DisplayName("The benefit work ends before Beiarn is done: its rollout ends with the project, and counts as waived")
    void projectClosedFirst() {
        RolloutStory story = closed(asked("full").gate("approved", "BP4")).gate("approved", "BP5");
        story.dayComes(5 * 366);
        play.complete(
                "gevinstansvarlig",
                story.code,
                "evaluate-concept",
                Map.of("achieved", "Det meste.", "learnt", "Mål før oppstart.", "recommendation", "end"));
        story.gateBy("gevinstansvarlig", "approved", "BP6");

        assertThat(project(story).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(play.running(story.code)).isFalse();
        assertThat(story.participation(BEIARN).rolloutState()).isEqualTo(RolloutState.WAIVED);
        assertThat(story.participation(BODO).rolloutState()).isEqualTo(RolloutState.ACCEPTED);
    }

    /** Bodø has taken the solution into use and accepted it, and the closing is asked for. */
    private RolloutStory asked(String course) {
        RolloutStory story =
                stage.whole(course, BODO, BEIARN).planned(0, BODO, BEIARN).rolledOut(BODO);
        ask(story);
        return story;
    }

    private void ask(RolloutStory story) {
        closings.requestClosing(
                story.code, new RequestClosing("De minste trenger mer tid."), play.caller(RolloutStory.LEADER));
        play.jobs();
    }

    /** Everything that BP5 needs. */
    private RolloutStory closed(RolloutStory story) {
        story.does(BODO, "share-experience", Map.of("wentWell", "God opplæring."))
                .does(BEIARN, "share-experience", Map.of());
        play.complete(
                RolloutStory.LEADER,
                story.code,
                "write-final-report",
                Map.of("goalAchievement", "Nådd.", "actualCost", 1_900_000, "lessons", "Start tidlig."));
        List<Map<String, Object>> owners = new ArrayList<>();
        play.prefill("prosjektansvarlig", play.task(story.code, "hand-over-benefits"))
                .get("owners")
                .forEach(row -> owners.add(new HashMap<>(Map.of(
                        "benefit",
                        row.get("benefit").asText(),
                        "municipality",
                        row.get("municipality").asText(),
                        "owner",
                        "Enhetsleder"))));
        play.complete("prosjektansvarlig", story.code, "hand-over-benefits", Map.of("owners", owners));
        return story;
    }

    private Project project(RolloutStory story) {
        return projects.get(story.project.id());
    }

    private Phase phase(RolloutStory story) {
        return project(story).phase();
    }
}
