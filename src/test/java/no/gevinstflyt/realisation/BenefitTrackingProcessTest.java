package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.form.Refused.Kind;
import no.gevinstflyt.project.ProjectPhases;
import no.gevinstflyt.project.ProjectState;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class BenefitTrackingProcessTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 25);
    private static final LocalDate PERIOD_END = LocalDate.of(2029, 12, 31);
    private static final EndTracking ALL_REALISED =
            new EndTracking("Styringsgruppen", "29/14", "Alle gevinstene er realisert.");

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectPhases phases;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private People people;

    @Autowired
    private Trackings trackings;

    @Autowired
    private TrackingActions actions;

    @Autowired
    private Documents documents;

    private TrackingStory tracking;

    @BeforeEach
    void closedProject() {
        at(CLOSED);
        tracking = TrackingStory.begin(play, jdbc, projects, phases, runtime, people);
    }

    @Test
    @DisplayName("The period is over: the concept is evaluated, the end is approved, the project is closed")
    void periodIsOver() {
        assertThat(endsOn()).as("twelve quarters after the quarter of closing").isEqualTo(PERIOD_END);
        at(PERIOD_END);
        play.jobs();
        assertThat(open()).as("the last day belongs to the period").doesNotContain("evaluate-concept");
        at(PERIOD_END.plusDays(1));
        play.jobs();
        assertThat(open()).contains("evaluate-concept");

        tracking.evaluate("end");
        StoredDocument report = documents.of(tracking.story.code).stream()
                .filter(document -> document.kind().equals("concept-evaluation"))
                .findFirst()
                .orElseThrow();
        assertThat(report.sha256()).hasSize(64);
        tracking.decide("approved");

        assertThat(state()).isEqualTo(ProjectState.CLOSED);
        assertThat(running()).isFalse();
        assertThat(events()).containsExactly(TrackingEvent.BEGUN, TrackingEvent.CLOSED);
    }

    @Test
    @DisplayName("It was decided that all is realised: the concept is evaluated before the period is over")
    void endedByCommand() {
        actions.end(tracking.story.code, ALL_REALISED, play.caller("prosjektleder"));
        assertThat(open()).contains("evaluate-concept");

        Refused again = refused(() -> actions.end(tracking.story.code, ALL_REALISED, play.caller("prosjektleder")));
        assertThat(again.kind()).as("it does not wait any more").isEqualTo(Kind.CONFLICT);
        assertThat(events()).as("what was refused is not kept").containsOnlyOnce(TrackingEvent.END_DECIDED);

        tracking.evaluate("end").decide("approved");
        assertThat(state()).isEqualTo(ProjectState.CLOSED);
    }

    @Test
    @DisplayName("The period is changed: it waits anew, to the new end and not to the old one")
    void periodIsChanged() {
        LocalDate later = LocalDate.of(2030, 6, 30);
        actions.changePeriod(
                tracking.story.code,
                new ChangeTrackingPeriod(later, "To kommuner kom sent i gang."),
                play.caller("gevinstansvarlig"));
        at(PERIOD_END.plusDays(1));
        play.jobs();
        assertThat(open()).doesNotContain("evaluate-concept");
        at(later.plusDays(1));
        play.jobs();
        assertThat(open()).contains("evaluate-concept");
        assertThat(trackings.changes(tracking.project.id()))
                .extracting(TrackingChange::event, TrackingChange::endsOn, TrackingChange::changedBy)
                .endsWith(org.assertj.core.groups.Tuple.tuple(TrackingEvent.PERIOD_CHANGED, later, "gevinstansvarlig"));
    }

    @Test
    @DisplayName("The work is to go on and that is approved: another twelve quarters, then evaluated again")
    void prolonged() {
        endOfPeriod();
        tracking.evaluate("prolong").decide("approved");
        LocalDate prolonged = LocalDate.of(2033, 3, 31);
        assertThat(endsOn()).as("twelve quarters after the quarter of BP6").isEqualTo(prolonged);
        assertThat(state()).isEqualTo(ProjectState.RUNNING);
        assertThat(open()).doesNotContain("evaluate-concept");
        at(prolonged.plusDays(1));
        play.jobs();
        tracking.evaluate("end").decide("approved");
        assertThat(state()).isEqualTo(ProjectState.CLOSED);
    }

    @Test
    @DisplayName("Returned at BP6: the evaluation is written again, and both are kept")
    void returned() {
        endOfPeriod();
        tracking.evaluate("end").decide("returned");
        assertThat(open()).contains("evaluate-concept").doesNotContain("prepare-gate");
        tracking.evaluate("end").decide("approved");
        assertThat(state()).isEqualTo(ProjectState.CLOSED);
        assertThat(documents.of(tracking.story.code))
                .extracting(StoredDocument::kind)
                .filteredOn("concept-evaluation"::equals)
                .hasSize(2);
    }

    @Test
    @DisplayName("An end that is not approved lets the work go on: to the end of the period where that isn't over")
    void endNotApproved() {
        actions.end(tracking.story.code, ALL_REALISED, play.caller("prosjektleder"));
        tracking.evaluate("end").decide("rejected");
        assertThat(state()).isEqualTo(ProjectState.RUNNING);
        assertThat(endsOn()).isEqualTo(PERIOD_END);
        at(PERIOD_END.plusDays(1));
        play.jobs();
        tracking.evaluate("end").decide("rejected");
        assertThat(endsOn()).as("the period is over: another one").isEqualTo(LocalDate.of(2033, 3, 31));
    }

    @Test
    @DisplayName("A prolongation that is not approved ends the work")
    void prolongationNotApproved() {
        endOfPeriod();
        tracking.evaluate("prolong").decide("rejected");
        assertThat(state()).isEqualTo(ProjectState.CLOSED);
        assertThat(running()).isFalse();
    }

    @Test
    @DisplayName("Only the end of a quarter that is not over, another than today's, by those who may, with a reason")
    void badPeriods() {
        assertThat(field(LocalDate.of(2030, 6, 15))).isEqualTo("newEnd realisation.not-a-quarters-end [2030-06-30]");
        assertThat(field(LocalDate.of(2026, 9, 30))).isEqualTo("newEnd realisation.period-over [2026-12-31]");
        assertThat(field(PERIOD_END)).isEqualTo("newEnd realisation.same-period []");
        ChangeTrackingPeriod good = new ChangeTrackingPeriod(LocalDate.of(2030, 6, 30), "Fordi");
        assertThat(refused(() -> actions.changePeriod(tracking.story.code, good, play.caller("k1804")))
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> actions.changePeriod("SALTEN-1999-001", good, play.caller("prosjektleder")))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(endsOn()).isEqualTo(PERIOD_END);
        assertThat(events()).containsExactly(TrackingEvent.BEGUN);
    }

    @Test
    @DisplayName("An evaluation lacks what it must have: refused field by field")
    void badEvaluation() {
        endOfPeriod();
        assertThat(wrong(Map.of("achieved", "a", "learnt", "b", "recommendation", "maybe")))
                .containsExactly("recommendation");
        assertThat(wrong(Map.of("achieved", " ", "recommendation", "end")))
                .containsExactlyInAnyOrder("achieved", "learnt");
        assertThat(wrong(Map.of("achieved", "a", "learnt", "b", "recommendation", "end", "paid", true)))
                .containsExactly("paid");
        assertThat(play.refused(
                                "prosjektleder",
                                play.task(tracking.story.code, "evaluate-concept"),
                                Map.of("achieved", "a", "learnt", "b", "recommendation", "end"))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    private List<String> wrong(Map<String, Object> answer) {
        return play
                .refused("gevinstansvarlig", play.task(tracking.story.code, "evaluate-concept"), answer)
                .errors()
                .stream()
                .map(FieldError::field)
                .toList();
    }

    private void endOfPeriod() {
        at(PERIOD_END.plusDays(1));
        play.jobs();
    }

    private void at(LocalDate day) {
        play.moveTo(
                day.atTime(LocalTime.of(9, 0)).atZone(ZoneId.of("Europe/Oslo")).toInstant());
    }

    private String field(LocalDate end) {
        FieldError error = refused(() -> actions.changePeriod(
                        tracking.story.code, new ChangeTrackingPeriod(end, "Fordi"), play.caller("prosjektleder")))
                .errors()
                .get(0);
        return error.field() + " " + error.key() + " " + error.arguments();
    }

    private static Refused refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command);
    }

    private LocalDate endsOn() {
        return trackings.find(tracking.project.id()).orElseThrow().endsOn();
    }

    private List<TrackingEvent> events() {
        return trackings.changes(tracking.project.id()).stream()
                .map(TrackingChange::event)
                .toList();
    }

    private ProjectState state() {
        return projects.get(tracking.project.id()).state();
    }

    private List<String> open() {
        return play.open(tracking.story.code);
    }

    private boolean running() {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey("benefit-tracking")
                        .processInstanceBusinessKey(tracking.story.code)
                        .count()
                > 0;
    }
}
