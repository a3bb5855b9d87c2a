package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.missing;
import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.unchanged;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.benefit.Salten;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.RollUps.Standing;
import no.gevinstflyt.measurement.RoundReports.Format;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quarter's round from its start to its report: each way through it. */
@MeasurementTest
class MeasurementRoundTest {

    private static final String Q1 = "SALTEN-2027-Q1";

    @Autowired
    MeasurementStory story;

    @Autowired
    Play play;

    @Autowired
    Tasks tasks;

    @Autowired
    Measurements measurements;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundReports reports;

    @Autowired
    RollUps rollUps;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingIsMeasuredYet() {
        story.anew();
    }

    private Figure figure(BenefitStory project, String municipality, String benefit) {
        return measurements.newest(project.project).stream()
                .filter(figure -> figure.municipality().equals(municipality)
                        && figure.benefit().equals(benefit))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private Round round() {
        return rounds.of("salten").get(0);
    }

    /** The round's day has passed, and what waits for it has been done. */
    private void closes() {
        story.day(round().closesOn().plusDays(1));
        play.jobs();
    }

    private Refused refusedStart(String quarter) {
        return catchThrowableOfType(
                Refused.class, () -> play.start("prosjektleder", "measurement-round", Map.of("quarter", quarter)));
    }

    @Test
    void allAnswerAndTheRoundIsReportedBeforeItsDay() {
        BenefitStory one = story.inUse("1839", "1840");
        BenefitStory other = story.inUse("1839");
        story.after("2027-Q1");
        assertThat(story.starts("2027-Q1")).isEqualTo(Q1);
        OpenTask task = story.toReport(Q1, "1839");
        assertThat(LocalDate.ofInstant(task.due(), ZoneId.of("Europe/Oslo"))).isEqualTo(round().dueOn());

        story.reports(Q1, "1839", rows(value(one, "Ø1", 160.5), missing(other, "Ø1", "Systemet var nede")));
        assertThat(figure(one, "1839", "Ø1").approved()).isFalse();
        story.approves(Q1, "1839");
        story.reports(Q1, "1840", rows(value(one, "Ø1", 0)));
        assertThat(round().closed()).isFalse();
        story.approves(Q1, "1840");

        assertThat(play.running(Q1)).isFalse();
        assertThat(round().closed()).isTrue();
        assertThat(figure(one, "1839", "Ø1").value()).isEqualByComparingTo("160.5");
        assertThat(figure(one, "1839", "Ø1").approvedBy()).isEqualTo("k1839b");
        assertThat(figure(one, "1839", "Ø1").late()).isFalse();
        assertThat(figure(one, "1840", "Ø1").value()).as("0 is a value").isEqualByComparingTo("0");
        assertThat(figure(other, "1839", "Ø1").value()).isNull();
        assertThat(figure(other, "1839", "Ø1").missingReason()).isEqualTo("Systemet var nede");
        assertThat(reports.newest(round().id(), Format.XLSX)).isPresent();
        assertThat(reports.newest(round().id(), Format.DOCX)).isPresent();
    }

    @Test
    void oneIsSilentIsRecordedAsMissingAndAnswersLate() {
        BenefitStory project = story.inUse("1839", "1840");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.reports(Q1, "1839", rows(value(project, "Ø1", 170)));
        story.approves(Q1, "1839");
        OpenTask open = story.toReport(Q1, "1840");
        closes();

        assertThat(round().closed()).isTrue();
        assertThat(figure(project, "1840", "Ø1").kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(figure(project, "1840", "Ø1").value()).isNull();
        long early = reports.newest(round().id(), Format.XLSX).orElseThrow().id();
        assertThat(story.toReport(Q1, "1840").id()).as("the same task waits on").isEqualTo(open.id());

        story.reports(Q1, "1840", rows(value(project, "Ø1", 590)));
        assertThat(figure(project, "1840", "Ø1").approved()).isFalse();
        story.approves(Q1, "1840");
        assertThat(figure(project, "1840", "Ø1").late()).isTrue();
        assertThat(figure(project, "1840", "Ø1").value()).isEqualByComparingTo("590");
        assertThat(figure(project, "1840", "Ø1").supersedes()).isNotNull();
        assertThat(measurements.all(project.project)).as("the note stays").hasSize(3);
        assertThat(rollUps.of(project.project)).extracting(Standing::measured).containsExactly(2);
        assertThat(reports.newest(round().id(), Format.XLSX).orElseThrow().id()).isGreaterThan(early);
        assertThat(play.running(Q1)).isFalse();
    }

    @Test
    void whatIsReportedAndNotApprovedAtTheCloseIsReportedAndWaits() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.reports(Q1, "1839", rows(value(project, "Ø1", 165)));
        closes();
        assertThat(figure(project, "1839", "Ø1").value()).isEqualByComparingTo("165");
        assertThat(figure(project, "1839", "Ø1").approved()).isFalse();
        assertThat(rollUps.of(project.project)).extracting(Standing::measured).containsExactly(0);
        story.approves(Q1, "1839");
        assertThat(figure(project, "1839", "Ø1").approved()).isTrue();
        assertThat(figure(project, "1839", "Ø1").late()).isFalse();
        assertThat(rollUps.of(project.project)).extracting(Standing::measured).containsExactly(1);
    }

    @Test
    void notApprovedComesBackWithTheCommentAndWhatWasWritten() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.reports(Q1, "1839", rows(value(project, "Ø1", 16)));
        OpenTask approve = play.task(Q1, "approve-measurements", "1839");
        assertThat(play.refused("k1839b", approve, Map.of("approved", false)).errors())
                .extracting("field")
                .containsExactly("comment");
        play.complete("k1839b", approve, Map.of("approved", false, "comment", "Det mangler et siffer."));

        ObjectNode form = prefill("1839");
        assertThat(form.get("comment").asText()).isEqualTo("Det mangler et siffer.");
        assertThat(form.at("/measurements/0/value").asInt()).isEqualTo(16);
        assertThat(measurements.newest(project.project))
                .as("what was turned down is no figure")
                .isEmpty();
        story.reports(Q1, "1839", rows(value(project, "Ø1", 160)));
        story.approves(Q1, "1839");
        assertThat(figure(project, "1839", "Ø1").value()).isEqualByComparingTo("160");
    }

    @Test
    void nobodyApprovesTheirOwnFigures() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.reports(Q1, "1839", rows(value(project, "Ø1", 160)));
        Refused refused =
                play.refused("k1839", play.task(Q1, "approve-measurements", "1839"), Map.of("approved", true));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(refused.key()).isEqualTo("measurement.own-report");
        assertThat(figure(project, "1839", "Ø1").approved()).isFalse();
    }

    @Test
    void onePersonIsEnoughWhereTheMunicipalityHasItSo() {
        BenefitStory project = story.inUse("1839");
        jdbc.sql("insert into collaboration_setting (collaboration, name, valid_from, content)"
                        + " values ('salten', 'one-person-measurements.1839', ?, 'true')")
                .param(LocalDate.of(2020, 1, 2))
                .update();
        try {
            story.after("2027-Q1");
            story.starts("2027-Q1");
            story.reports(Q1, "1839", rows(value(project, "Ø1", 160)));
        } finally {
            jdbc.sql("delete from collaboration_setting where name = 'one-person-measurements.1839'")
                    .update();
        }
        assertThat(figure(project, "1839", "Ø1").approved()).isTrue();
        assertThat(play.running(Q1)).isFalse();
    }

    @Test
    void aMunicipalityThatWithdrawsIsAskedNoMoreAndIsNotMissing() {
        BenefitStory project = story.inUse("1839", "1840");
        BenefitStory other = story.inUse("1840");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        withdraws(project, "1839");
        withdraws(project, "1840");
        assertThat(play.open(Q1))
                .as("Gildeskål still measures the other project")
                .hasSize(1);
        story.reports(Q1, "1840", rows(value(other, "Ø1", 500)));
        story.approves(Q1, "1840");
        assertThat(play.running(Q1)).isFalse();
        assertThat(measurements.all(project.project)).isEmpty();
    }

    private void withdraws(BenefitStory project, String municipality) {
        jdbc.sql("update participation set state = 'WITHDRAWN' where project = ? and municipality = ?")
                .params(project.project, municipality)
                .update();
        project.withdraws(municipality);
    }

    @Test
    void aProjectThatIsStoppedIsMeasuredNoMore() {
        BenefitStory stopped = story.inUse("1839", "1840");
        BenefitStory other = story.inUse("1840");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.stops(stopped);
        assertThat(play.open(Q1)).hasSize(1);
        Refused refused = play.refused(
                "k1840",
                story.toReport(Q1, "1840"),
                Map.of("measurements", rows(value(stopped, "Ø1", 1), value(other, "Ø1", 1))));
        assertThat(refused.errors()).extracting("field").containsExactly("measurements[0].project");
        closes();
        assertThat(measurements.all(stopped.project)).isEmpty();
        assertThat(figure(other, "1840", "Ø1").kind()).isEqualTo(Kind.NOT_ANSWERED);
    }

    @Test
    void eachIndicatorIsMeasuredByItsFrequencyAndNoRoundIsOpenedWhereNothingIsDue() {
        BenefitStory project = story.project();
        ObjectNode targets = Salten.targets("1839");
        Salten.row(targets, "Ø1").put("relevant", false).put("whyNot", "Ingen ajourføring igjen");
        story.inUse(project, "1839", targets);
        story.approved(project);
        story.after("2027-Q1");
        Refused nothing = refusedStart("2027-Q1");
        assertThat(nothing.kind()).isEqualTo(Refused.Kind.CONFLICT);
        assertThat(nothing.key()).isEqualTo("measurement.nothing-due");
        assertThat(rounds.of("salten")).isEmpty();

        story.after("2027-Q2");
        story.starts("2027-Q2");
        assertThat(prefill("SALTEN-2027-Q2", "1839").at("/measurements").findValuesAsText("benefit"))
                .containsExactly("Ø3");
        story.after("2027-Q4");
        story.starts("2027-Q4");
        assertThat(prefill("SALTEN-2027-Q4", "1839").at("/measurements").findValuesAsText("benefit"))
                .containsExactlyInAnyOrder("Ø2", "Ø3", "K1");
    }

    @Test
    void theLastApprovedValueIsShownAndCanStand() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        Refused none = play.refused(
                "k1839", story.toReport(Q1, "1839"), Map.of("measurements", rows(unchanged(project, "Ø1"))));
        assertThat(none.key()).isEqualTo("measurement.no-last");
        story.reports(Q1, "1839", rows(value(project, "Ø1", 141.25)));
        story.approves(Q1, "1839");
        story.after("2027-Q3");
        story.starts("2027-Q3");
        ObjectNode form = prefill("SALTEN-2027-Q3", "1839");
        assertThat(form.at("/targets/0/lastValue").decimalValue()).isEqualByComparingTo("141.25");
        assertThat(form.at("/targets/0/lastQuarter").asText()).isEqualTo("2027-Q1");
        assertThat(form.at("/targets/0/unit").asText()).isEqualTo("hours");
        story.reports("SALTEN-2027-Q3", "1839", rows(unchanged(project, "Ø1")));
        Figure figure = figure(project, "1839", "Ø1");
        assertThat(figure.quarter()).isEqualTo(Quarter.parse("2027-Q3"));
        assertThat(figure.unchanged()).isTrue();
        assertThat(figure.value()).isEqualByComparingTo("141.25");
    }

    @Test
    void whatIsWrongIsSaidRowByRowAndNothingIsKept() {
        BenefitStory project = story.inUse("1839");
        BenefitStory others = story.inUse("1840");
        story.after("2027-Q2");
        story.starts("2027-Q2");
        String key = "SALTEN-2027-Q2";
        OpenTask task = story.toReport(key, "1839");
        assertThat(play.refused(
                                "k1839",
                                task,
                                Map.of(
                                        "measurements",
                                        rows(
                                                value(project, "Ø1", -1),
                                                value(project, "Ø1", 3),
                                                value(project, "Ø2", 3),
                                                value(others, "Ø1", 3),
                                                Map.of("project", project.code, "benefit", "Ø3"))))
                        .errors())
                .extracting("field")
                .containsExactly(
                        "measurements[0].value",
                        "measurements[1].benefit",
                        "measurements[2].benefit",
                        "measurements[3].project",
                        "measurements[4].value");
        assertThat(play.refused("k1839", task, Map.of("measurements", rows(value(project, "Ø1", 3))))
                        .key())
                .isEqualTo("measurement.unanswered");
        assertThat(play.refused("k1839", task, Map.of("measurements", rows(value(project, "Ø1", "NaN"))))
                        .errors())
                .extracting("field")
                .containsExactly("measurements[0].value");
        assertThat(play.refused(
                                "k1839",
                                task,
                                Map.of(
                                        "measurements",
                                        rows(
                                                value(project, "Ø1", 3),
                                                Map.of(
                                                        "project",
                                                        project.code,
                                                        "benefit",
                                                        "Ø3",
                                                        "value",
                                                        3,
                                                        "missingReason",
                                                        "Vet ikke"))))
                        .key())
                .isEqualTo("measurement.one-of-three");
        assertThat(measurements.all(project.project)).isEmpty();
    }

    @Test
    void aQuarterThatHasNotBegunIsRefusedAndOneThatIsUnderWayFallsDueAfterItsEnd() {
        story.inUse("1839");
        story.day(LocalDate.of(2027, 5, 3));
        assertThat(refusedStart("2027-Q3").errors()).extracting("field").containsExactly("quarter");
        assertThat(refusedStart("2027-Q3").key()).isEqualTo("measurement.not-begun");
        assertThat(refusedStart("2027-3").key()).isEqualTo("measurement.unknown-quarter");
        story.starts("2027-Q2");
        assertThat(round().dueOn()).isAfter(LocalDate.of(2027, 6, 30).plusDays(20));
    }

    @Test
    void aBenefitFarBehindItsPlanRaisesOneDeviation() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q3");
        story.starts("2027-Q3");
        story.reports("SALTEN-2027-Q3", "1839", rows(value(project, "Ø1", 169)));
        story.approves("SALTEN-2027-Q3", "1839");
        assertThat(rollUps.of(project.project)).extracting(Standing::track).containsExactly(Track.OFF_TRACK);
        rollUps.rollUp(project.project, Quarter.parse("2027-Q3"));
        assertThat(jdbc.sql("select title from deviation where project = ?")
                        .param(project.project)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Ø1", "2027-Q3");
    }

    @Test
    void goingOnWithoutASilentMunicipalityRecordsItAsMissing() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        OpenTask task = story.toReport(Q1, "1839");
        story.day(LocalDate.ofInstant(task.due(), ZoneId.of("Europe/Oslo")).plusDays(16));
        story.mornings();
        play.complete("prosjektleder", Q1, "follow-up-silence", "1839", Map.of("action", "go-on-without"));
        play.pass(Duration.ofMinutes(1));
        assertThat(figure(project, "1839", "Ø1").kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(play.running(Q1)).isFalse();
    }

    private ObjectNode prefill(String municipality) {
        return prefill(Q1, municipality);
    }

    private ObjectNode prefill(String round, String municipality) {
        OpenTask task = story.toReport(round, municipality);
        return tasks.handler(task.key())
                .orElseThrow()
                .prefill(new TaskContext(task, play.caller("k" + municipality), Optional.empty()));
    }
}
