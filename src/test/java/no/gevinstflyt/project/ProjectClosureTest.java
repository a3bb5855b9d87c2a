package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.deviation.Deviations;
import no.gevinstflyt.deviation.RaiseDeviation;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.Gates;
import no.gevinstflyt.project.process.ProjectCommands;
import no.gevinstflyt.silence.Confirmation;
import no.gevinstflyt.silence.FollowUp;
import no.gevinstflyt.silence.MunicipalitySilence;
import no.gevinstflyt.silence.SilenceAction;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class ProjectClosureTest {

    private static final String LEADER = "prosjektleder";
    private static final String OWNER = "prosjektansvarlig";

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private People people;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectCommands commands;

    @Autowired
    private ProjectReading reading;

    @Autowired
    private Closing closing;

    @Autowired
    private Gates gates;

    @Autowired
    private Documents documents;

    @Autowired
    private MunicipalitySilence silence;

    @Autowired
    private Deviations deviations;

    @Autowired
    private GoLives goLives;

    @Test
    @DisplayName(
            "Both share, the benefits are handed over, BP5 approves: the project is in realisation and all are told")
    void approved() {
        ProjectStory story = closing("full", "1804", "1839");
        share(story, "1804");
        play.complete("k1839", story.code, "share-experience", "1839", Map.of());
        report(story);
        assertThat(text(story, FinalReports.KIND))
                .contains("Målet er nådd i begge kommuner.", "Bodø", "God opplæring.", "Hadde ikke noe å dele")
                .contains(
                        "Spart tid på ajourføring", "Ikke undervurder datavask.", "BP3", "1\u00a0000\u00a0000\u00a0kr");
        handOver(story, "Enhetsleder");
        story.gate("approved", "BP5");

        assertThat(project(story).phase()).isEqualTo(Phase.REALISATION);
        assertThat(closing.closedAt(project(story).id())).isPresent();
        assertThat(outcome(story)).isEqualTo("approved");
        assertThat(text(story, Closing.KIND)).contains("Nytt Folkeregister i Salten", "Enhetsleder");
        for (String reader : List.of("oppdragsgiver", "observator", "k1839")) {
            assertThat(readable(reader, story))
                    .as("what %s may read", reader)
                    .contains(FinalReports.KIND, Closing.KIND);
        }
        assertThat(readable("hprosjektleder", story)).isEmpty();
        assertThat(deviations
                        .raise(
                                story.code,
                                new RaiseDeviation("Treg", "Svarer sent.", "1804"),
                                play.caller("gevinstansvarlig"))
                        .municipality())
                .as("raised for a municipality by who took over")
                .isEqualTo("1804");
        assertThat(notices("oppdragsgiver")).contains(story.code);
        assertThat(notices("observator")).contains(story.code);
        assertThat(notices("ressurs1")).isEmpty();
        play.pass(Duration.ofDays(31));
        assertThat(notices("observator")).doesNotContain(story.code);
    }

    @Test
    @DisplayName("What is recorded for one says so in the report, until that one has confirmed it")
    void recorded() {
        ProjectStory story = closing("full", "1804", "1839");
        share(story, "1804");
        String task = play.task(story.code, "share-experience", "1839").id();
        silence.followUp(
                task,
                "1839",
                new FollowUp(
                        SilenceAction.RECORD,
                        null,
                        "Kari Kontakt",
                        LocalDate.of(2026, 1, 5),
                        JsonNodeFactory.instance.objectNode().put("wentWell", "Tett samarbeid.")),
                play.caller(LEADER));
        play.jobs();
        report(story);
        assertThat(text(story, FinalReports.KIND))
                .contains("Tett samarbeid.", "etter svar fra Kari Kontakt 5. januar 2026. Ikke bekreftet");

        silence.confirm(task, new Confirmation(true, null), play.caller("k1839"));
        handOver(story, "Enhetsleder");
        story.gate("returned", "BP5");
        report(story);
        assertThat(text(story, FinalReports.KIND)).contains("Tett samarbeid.").doesNotContain("Kari Kontakt");
    }

    @Test
    @DisplayName("One shares nothing in time: its task lapses, and the report says so")
    void lapsed() {
        ProjectStory story = closing("full", "1804", "1839");
        share(story, "1804");

        play.pass(Duration.ofDays(60));

        assertThat(story.open()).contains("write-final-report").doesNotContain("share-experience");
        report(story);
        assertThat(text(story, FinalReports.KIND)).contains("Delte ikke noe innen fristen");
    }

    @Test
    @DisplayName("The last that has not shared withdraws: the report is next, and asks for owners of the others only")
    void withdrawn() {
        ProjectStory story = closing("full", "1804", "1839");
        share(story, "1804");

        commands.withdraw(story.code, ProjectInitiationTest.withdrawal("1839"), play.caller(LEADER));
        play.jobs();

        assertThat(story.open()).contains("write-final-report").doesNotContain("share-experience");
        report(story);
        assertThat(owners(story, "Enhetsleder"))
                .extracting(row -> row.get("municipality"))
                .containsOnly("1804");
    }

    @Test
    @DisplayName("One that the rollout went on without is asked for no owners")
    void waived() {
        ProjectStory story = closing("full", "1804", "1839");
        goLives.plan(project(story).id(), "1839", LocalDate.of(2027, 5, 3));
        goLives.waive(project(story).id(), "1839");
        share(story, "1804");
        play.complete("k1839", story.code, "share-experience", "1839", Map.of());
        report(story);

        assertThat(owners(story, "Enhetsleder"))
                .extracting(row -> row.get("municipality"))
                .containsOnly("1804");
        handOver(story, "Enhetsleder");
        assertThat(story.open()).doesNotContain("hand-over-benefits");
    }

    @Test
    @DisplayName("Returned at BP5: the report is written anew, with the reason at hand; both reports are kept")
    void returned() {
        ProjectStory story = closing("full", "1804");
        share(story, "1804");
        report(story);
        handOver(story, "Enhetsleder");
        story.gate("returned", "BP5");

        assertThat(story.open()).contains("write-final-report");
        assertThat(gates.lastReturned("project", project(story).id())).isPresent();
        report(story);
        assertThat(owners(story, null)).extracting(row -> row.get("owner")).containsOnly("Enhetsleder");
        handOver(story, "Fagleder");
        story.gate("approved", "BP5");

        assertThat(outcome(story)).isEqualTo("approved");
        assertThat(kinds(story)).filteredOn(FinalReports.KIND::equals).hasSize(2);
        assertThat(text(story, Closing.KIND)).contains("Fagleder").doesNotContain("Enhetsleder");
    }

    @Test
    @DisplayName("Not approved at BP5: the closure ends so, and the project is not in realisation")
    void rejected() {
        ProjectStory story = closing("full", "1804");
        share(story, "1804");
        report(story);
        handOver(story, "Enhetsleder");
        story.gate("rejected", "BP5");

        assertThat(outcome(story)).isEqualTo("rejected");
        assertThat(project(story).phase()).isNotEqualTo(Phase.REALISATION);
        assertThat(kinds(story)).doesNotContain(Closing.KIND);
    }

    @Test
    @DisplayName("A light course answers BP4's checklist in BP5")
    void lightCourse() {
        ProjectStory story = closing("light", "1804");
        share(story, "1804");
        report(story);
        handOver(story, "Enhetsleder");

        story.gate("approved", "BP4", "BP5");

        assertThat(outcome(story)).isEqualTo("approved");
    }

    @Test
    @DisplayName("Every expected benefit needs one owner; others are refused, with what is wrong in each row")
    void ownersAreComplete() {
        ProjectStory story = closing("full", "1804");
        share(story, "1804");
        report(story);
        List<Map<String, Object>> rows = new ArrayList<>(owners(story, "Enhetsleder"));
        Map<String, Object> first = rows.remove(0);
        rows.add(rows.get(0));
        rows.add(Map.of("benefit", "Ø99", "municipality", "1804", "owner", "Enhetsleder"));

        Refused refused = play.refused(OWNER, play.task(story.code, "hand-over-benefits"), Map.of("owners", rows));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "owners[" + (rows.size() - 2) + "].benefit",
                        "owners[" + (rows.size() - 1) + "].benefit",
                        "owners");
        assertThat(refused.errors().get(2).arguments().get(0).toString()).contains(first.get("benefit") + " – 1804");
        assertThat(play.open(story.code)).contains("hand-over-benefits");
    }

    @Test
    @DisplayName("A negative cost and a missing lesson are refused")
    void reportIsComplete() {
        ProjectStory story = closing("full", "1804");
        share(story, "1804");

        Refused refused = play.refused(
                LEADER,
                play.task(story.code, "write-final-report"),
                Map.of("goalAchievement", "Nådd.", "actualCost", -1));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("actualCost", "lessons");
    }

    /** A project whose rollout is approved. */
    private ProjectStory closing(String course, String... municipalities) {
        ProjectStory story = ProjectStory.approved(play, jdbc, course, municipalities);
        Project project = project(story);
        people.asProduct(() -> runtime.startProcessInstanceByKey(
                "project-closure",
                project.code(),
                Map.of(
                        "projectId", project.id(),
                        "projectCode", project.code(),
                        "projectTitle", project.title(),
                        "collaboration", project.collaboration(),
                        "course", course)));
        play.jobs();
        return story;
    }

    private void share(ProjectStory story, String municipality) {
        play.complete(
                "k" + municipality,
                story.code,
                "share-experience",
                municipality,
                Map.of("wentWell", "God opplæring.", "advice", "Begynn med superbrukerne."));
    }

    private void report(ProjectStory story) {
        play.complete(
                LEADER,
                story.code,
                "write-final-report",
                Map.of(
                        "goalAchievement",
                        "Målet er nådd i begge kommuner.",
                        "actualCost",
                        3_000_000,
                        "lessons",
                        "Ikke undervurder datavask."));
    }

    private void handOver(ProjectStory story, String owner) {
        play.complete(OWNER, story.code, "hand-over-benefits", Map.of("owners", owners(story, owner)));
    }

    /** The rows that the task starts with, with this owner in each where one is given. */
    private List<Map<String, Object>> owners(ProjectStory story, String owner) {
        List<Map<String, Object>> rows = new ArrayList<>();
        play.prefill(OWNER, play.task(story.code, "hand-over-benefits"))
                .get("owners")
                .forEach(given -> {
                    Map<String, Object> row = new HashMap<>();
                    given.fields()
                            .forEachRemaining(field ->
                                    row.put(field.getKey(), field.getValue().textValue()));
                    if (owner != null) {
                        row.put("owner", owner);
                    }
                    rows.add(row);
                });
        return rows;
    }

    private String text(ProjectStory story, String kind) {
        StoredDocument newest = documents.of(story.code).stream()
                .filter(document -> document.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return PaperText.of(documents.content(newest.id()).orElseThrow());
    }

    private List<String> kinds(ProjectStory story) {
        return documents.of(story.code).stream().map(StoredDocument::kind).toList();
    }

    private List<String> readable(String user, ProjectStory story) {
        Project project = project(story);
        return reading.memberOf(project.collaboration(), play.caller(user))
                ? documents.of(story.code).stream()
                        .filter(document -> reading.reads(project, document, play.caller(user)))
                        .map(StoredDocument::kind)
                        .toList()
                : List.of();
    }

    private List<String> notices(String user) {
        return closing.notices(play.caller(user)).stream()
                .map(Closing.Notice::code)
                .toList();
    }

    private Object outcome(ProjectStory story) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("project-closure")
                .processInstanceBusinessKey(story.code)
                .finished()
                .singleResult()
                .getId();
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName("outcome")
                .singleResult()
                .getValue();
    }

    private Project project(ProjectStory story) {
        return projects.byCode(story.code).orElseThrow();
    }
}
