package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.missing;
import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.RollUps.Standing;
import no.gevinstflyt.measurement.RoundReports.Format;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quarter's round from its start to its report. */
@MeasurementTest
class MeasurementRoundTest {

    private static final String Q1 = "SALTEN-2027-Q1";

    @Autowired
    MeasurementStory story;

    @Autowired
    Play play;

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

    @Test
    void allAnswerAndTheRoundIsReportedBeforeItsDay() {
        BenefitStory one = story.inUse("1839", "1840");
        BenefitStory other = story.inUse("1839");
        story.after("2027-Q1");
        assertThat(story.starts("2027-Q1")).isEqualTo(Q1);
        OpenTask task = story.toReport(Q1, "1839");
        assertThat(LocalDate.ofInstant(task.due(), ZoneId.of("Europe/Oslo")))
                .isEqualTo(story.round().dueOn());

        story.reports(Q1, "1839", rows(value(one, "Ø1", 160.5), missing(other, "Ø1", "Systemet var nede")));
        assertThat(story.figure(one, "1839", "Ø1").approved()).isFalse();
        story.approves(Q1, "1839");
        story.reports(Q1, "1840", rows(value(one, "Ø1", 0)));
        assertThat(story.round().closed()).isFalse();
        story.approves(Q1, "1840");

        assertThat(play.running(Q1)).isFalse();
        assertThat(story.round().closed()).isTrue();
        assertThat(story.figure(one, "1839", "Ø1").value()).isEqualByComparingTo("160.5");
        assertThat(story.figure(one, "1839", "Ø1").approvedBy()).isEqualTo("k1839b");
        assertThat(story.figure(one, "1839", "Ø1").late()).isFalse();
        assertThat(story.figure(one, "1840", "Ø1").value()).as("0 is a value").isEqualByComparingTo("0");
        assertThat(story.figure(other, "1839", "Ø1").value()).isNull();
        assertThat(story.figure(other, "1839", "Ø1").missingReason()).isEqualTo("Systemet var nede");
        assertThat(reports.newest(story.round().id(), Format.XLSX)).isPresent();
        assertThat(reports.newest(story.round().id(), Format.DOCX)).isPresent();
    }

    @Test
    void oneIsSilentIsRecordedAsMissingAndAnswersLate() {
        BenefitStory project = story.inUse("1839", "1840");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.reports(Q1, "1839", rows(value(project, "Ø1", 170)));
        story.approves(Q1, "1839");
        OpenTask open = story.toReport(Q1, "1840");
        story.closes();

        assertThat(story.round().closed()).isTrue();
        assertThat(story.figure(project, "1840", "Ø1").kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(story.figure(project, "1840", "Ø1").value()).isNull();
        long early =
                reports.newest(story.round().id(), Format.XLSX).orElseThrow().id();
        assertThat(story.toReport(Q1, "1840").id()).as("the same task waits on").isEqualTo(open.id());

        story.reports(Q1, "1840", rows(value(project, "Ø1", 590)));
        assertThat(story.figure(project, "1840", "Ø1").approved()).isFalse();
        story.approves(Q1, "1840");
        assertThat(story.figure(project, "1840", "Ø1").late()).isTrue();
        assertThat(story.figure(project, "1840", "Ø1").value()).isEqualByComparingTo("590");
        assertThat(story.figure(project, "1840", "Ø1").supersedes()).isNotNull();
        assertThat(story.kept(project)).as("the note stays").isEqualTo(3);
        assertThat(story.standings(project)).extracting(Standing::measured).containsExactly(2);
        assertThat(reports.newest(story.round().id(), Format.XLSX).orElseThrow().id())
                .isGreaterThan(early);
        assertThat(play.running(Q1)).isFalse();
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
        assertThat(story.figure(project, "1839", "Ø1").kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(play.running(Q1)).isFalse();
    }

    @Test
    void aQuarterThatHasNotBegunIsRefusedAndOneThatIsUnderWayFallsDueAfterItsEnd() {
        story.inUse("1839");
        story.day(LocalDate.of(2027, 5, 3));
        assertThat(story.refusedStart("2027-Q3").errors()).extracting("field").containsExactly("quarter");
        assertThat(story.refusedStart("2027-Q3").key()).isEqualTo("measurement.not-begun");
        assertThat(story.refusedStart("2027-3").key()).isEqualTo("measurement.unknown-quarter");
        story.starts("2027-Q2");
        assertThat(story.round().dueOn()).isAfter(LocalDate.of(2027, 6, 30).plusDays(20));
    }

    @Test
    void aBenefitFarBehindItsPlanRaisesOneDeviation() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q3");
        story.starts("2027-Q3");
        story.reports("SALTEN-2027-Q3", "1839", rows(value(project, "Ø1", 169)));
        story.approves("SALTEN-2027-Q3", "1839");
        assertThat(story.standings(project)).extracting(Standing::track).containsExactly(Track.OFF_TRACK);
        rollUps.rollUp(story.round(), project.project);
        assertThat(jdbc.sql("select title from deviation where project = ?")
                        .param(project.project)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Ø1", "2027-Q3");
    }
}
