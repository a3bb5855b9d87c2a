package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.process.Entry;
import no.gevinstflyt.project.process.ProjectCommands;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class ProjectPlanningTest {

    private static final String[] TEN = {"1804", "1836", "1837", "1838", "1839", "1840", "1841", "1845", "1848", "1875"
    };

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProjectCommands commands;

    @Autowired
    private ProjectReading reading;

    @Autowired
    private Documents documents;

    @Autowired
    private DueDates dueDates;

    @Test
    @DisplayName(
            "A yes subject to a resolution, postponed once, then adopted; the plan is approved, execution can start")
    void resolutionAdopted() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1804", "1839");
        story.commits("1804");
        subjectToResolution(story, "1839", "2027-02-10");
        assertThat(play.task(story.code, "register-resolution").due())
                .isEqualTo(dueDates.endOf(dueDates.workingDay(LocalDate.of(2027, 2, 17)))
                        .toInstant());

        assertThat(resolve(story, "1839", Map.of("resolution", "postponed", "meetingDate", "2027-02-10"))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("meetingDate");
        play.complete(
                "k1839",
                story.code,
                "register-resolution",
                "1839",
                Map.of("resolution", "postponed", "meetingDate", "2027-03-10"));
        assertThat(state(story, "1839")).isEqualTo(ParticipationState.INVITED);
        play.complete(
                "k1839",
                story.code,
                "register-resolution",
                "1839",
                Map.of("resolution", "adopted", "decisionDate", "2027-03-10", "caseNumber", "27/14"));
        assertThat(state(story, "1839")).isEqualTo(ParticipationState.PARTICIPATING);

        story.maps("1804", "1839").privacy().plan().gate("approved", "BP3");
        assertThat(project(story).phase()).isEqualTo(Phase.EXECUTION);
        assertThat(story.open()).contains("start-execution");
    }

    @Test
    @DisplayName("The kommunestyre says no later: the municipality's mapping ends, the others' goes on")
    void resolutionRejected() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1804", "1839");
        subjectToResolution(story, "1839", "2027-02-10");

        play.complete("k1839", story.code, "register-resolution", "1839", Map.of("resolution", "rejected"));

        assertThat(state(story, "1839")).isEqualTo(ParticipationState.DECLINED);
        assertThat(story.open()).containsExactly("decide-participation", "draft-privacy-assessment", "map-benefits");
        story.commits("1804").maps("1804").privacy();
        assertThat(story.open()).contains("finalise-benefit-plan");
        assertThat(proposals.shares(project(story).id()))
                .as("those that don't take part pay nothing")
                .extracting(CostShare::municipality)
                .containsOnly("1804");
    }

    @Test
    @DisplayName("The kommunestyre says no after the mapping was approved: what was still to be measured ends too")
    void rejectedWithABaselineToMeasure() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1804", "1839");
        subjectToResolution(story, "1839", "2027-02-10");
        story.maps("1839", ProjectAnswers.withoutBaseline("1839"));
        assertThat(story.open()).contains("measure-baseline");

        play.complete("k1839", story.code, "register-resolution", "1839", Map.of("resolution", "rejected"));

        assertThat(story.open()).doesNotContain("measure-baseline");
    }

    @Test
    @DisplayName("Too few say yes: the project is stopped, and says why")
    void minimumNotMet() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of("minimumMunicipalities", 2), "1804", "1839")
                .privacy()
                .commits("1804")
                .maps("1804");
        play.complete(
                "k1839",
                story.code,
                "decide-participation",
                "1839",
                Map.of("participate", "no", "reason", "Kommunen har ikke kapasitet."));

        assertThat(project(story).state()).isEqualTo(ProjectState.STOPPED);
        assertThat(project(story).stopReason()).contains("Minstekravet");
        assertThat(play.running(story.code)).isFalse();
    }

    @Test
    @DisplayName("One of ten leaves in the middle of the mapping; the others don't notice, the shares do")
    void withdrawnInTheMiddleOfTen() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), TEN);
        assertThat(story.open()).hasSize(21);

        withdraw(story, "1848");

        assertThat(story.open()).hasSize(19);
        assertThat(play.openTasks(story.code))
                .noneMatch(task -> task.municipality().filter("1848"::equals).isPresent());
        assertThat(proposals.shares(project(story).id()).stream()
                        .mapToLong(CostShare::amount)
                        .sum())
                .isEqualTo(2_200_000);
    }

    @Test
    @DisplayName("One leaves after BP3: the shares stay as they were agreed")
    void withdrawnWhenThePlanIsApproved() {
        ProjectStory story = ProjectStory.approved(play, jdbc, "full", "1804", "1839");
        List<CostShare> agreed = proposals.shares(project(story).id());
        assertThat(agreed).extracting(CostShare::municipality).contains("1804", "1839");

        withdraw(story, "1839");

        assertThat(proposals.shares(project(story).id())).isEqualTo(agreed);
    }

    @Test
    @DisplayName("The last municipality that has not answered leaves: the project goes on at once")
    void withdrawnAsTheLastOneOpen() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1804", "1839")
                .privacy()
                .commits("1804")
                .maps("1804");

        withdraw(story, "1839");

        assertThat(story.open()).containsExactly("finalise-benefit-plan");
        Refused again = catchThrowableOfType(Refused.class, () -> withdraw(story, "1839"));
        assertThat(again.kind()).isEqualTo(Refused.Kind.CONFLICT);
    }

    @Test
    @DisplayName("One is taken in while the others map; when they are through, it is too late for the next")
    void admittedWhileOthersMap() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1804").privacy();

        assertThat(admit(story, "1839")).isEqualTo(Entry.IN_PLANNING);
        play.jobs();
        assertThat(story.open())
                .containsExactly("decide-participation", "decide-participation", "map-benefits", "map-benefits");
        assertThat(proposals.shares(project(story).id()))
                .extracting(CostShare::municipality)
                .containsOnly("1804", "1839");

        story.commits("1804").maps("1804");
        assertThat(story.open()).containsExactly("decide-participation", "map-benefits");
        play.complete("k1839", story.code, "decide-participation", "1839", yesByTheCouncil());
        story.maps("1839");
        assertThat(story.open()).containsExactly("finalise-benefit-plan");
        Refused late = catchThrowableOfType(Refused.class, () -> admit(story, "1840"));
        assertThat(late.key()).isEqualTo("project.too-late-to-admit");
        assertThat(projects.participation(project(story).id(), "1840"))
                .as("nothing is kept of a refused admission")
                .isEmpty();
    }

    @Test
    @DisplayName("Stopped while ten commit themselves and map: everything ends")
    void stopped() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), TEN);

        commands.stop(
                story.code, new StopProject("26/41", "Registeret leveres nasjonalt."), play.caller("prosjektleder"));
        play.jobs();

        assertThat(play.running(story.code)).isFalse();
        assertThat(story.open()).isEmpty();
        assertThat(project(story).state()).isEqualTo(ProjectState.STOPPED);
        assertThat(project(story).phase()).isEqualTo(Phase.PLANNING);
    }

    @Test
    @DisplayName("Each municipality gets its own case package, which the others can't read")
    void casePackages() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1804", "1839");

        List<StoredDocument> packages = documents.of(story.code).stream()
                .filter(document -> document.kind().equals(CasePackages.KIND))
                .toList();
        assertThat(packages).extracting(StoredDocument::municipality).containsExactlyInAnyOrder("1804", "1839");
        StoredDocument beiarn = packages.stream()
                .filter(document -> "1839".equals(document.municipality()))
                .findFirst()
                .orElseThrow();
        assertThat(reads("k1839", story, beiarn)).isTrue();
        assertThat(reads("d1839", story, beiarn)).isTrue();
        assertThat(reads("prosjektleder", story, beiarn)).isTrue();
        assertThat(reads("k1804", story, beiarn)).isFalse();
        assertThat(reads("hprosjektleder", story, beiarn)).isFalse();
        assertThat(PaperText.of(documents.content(beiarn.id()).orElseThrow()))
                .contains("Beiarn", "Forslag til vedtak", "2030", "Innbyggertall per", "Personvern")
                .doesNotContain("Bodø");
    }

    @Test
    @DisplayName("A yes says who decided it, when and in which case")
    void whatAYesNeeds() {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1839");

        Refused refused =
                play.refused("k1839", play.task(story.code, "decide-participation"), Map.of("participate", "yes"));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("sponsor", "decidedBy", "decisionDate", "caseNumber");
    }

    /** One that was never asked for its interest has not said which body binds it. */
    private static Map<String, Object> yesByTheCouncil() {
        Map<String, Object> yes = new HashMap<>(ProjectAnswers.yes());
        yes.put("decidingBody", "kommunestyre");
        return yes;
    }

    private boolean reads(String user, ProjectStory story, StoredDocument document) {
        return reading.reads(project(story), document, play.caller(user));
    }

    private void subjectToResolution(ProjectStory story, String municipality, String meeting) {
        play.complete(
                "k" + municipality,
                story.code,
                "decide-participation",
                municipality,
                Map.of("participate", "subject-to-resolution", "sponsor", "Sigrid Sponsor", "meetingDate", meeting));
    }

    private Refused resolve(ProjectStory story, String municipality, Map<String, Object> answer) {
        return play.refused("k" + municipality, play.task(story.code, "register-resolution", municipality), answer);
    }

    private void withdraw(ProjectStory story, String municipality) {
        commands.withdraw(story.code, ProjectInitiationTest.withdrawal(municipality), play.caller("prosjektleder"));
        play.jobs();
    }

    private Entry admit(ProjectStory story, String municipality) {
        return commands.admit(story.code, new AdmitMunicipality(municipality), play.caller("prosjektleder"));
    }

    private Project project(ProjectStory story) {
        return projects.byCode(story.code).orElseThrow();
    }

    private ParticipationState state(ProjectStory story, String municipality) {
        return projects.participation(project(story).id(), municipality)
                .orElseThrow()
                .state();
    }
}
