package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.RollUps.Standing;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another person in the municipality looks at the figures. */
@MeasurementTest
class ApprovingMeasurementsTest {

    private static final String Q1 = "SALTEN-2027-Q1";

    @Autowired
    MeasurementStory story;

    @Autowired
    Restatements restatements;

    @Autowired
    FigureList list;

    @Autowired
    Play play;

    @Autowired
    Tasks tasks;

    @Autowired
    Measurements measurements;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingIsMeasuredYet() {
        story.anew();
    }

    @Test
    void whatIsReportedAndNotApprovedAtTheCloseIsReportedAndWaits() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.reports(Q1, "1839", rows(value(project, "Ø1", 165)));
        story.closes();
        assertThat(story.figure(project, "1839", "Ø1").value()).isEqualByComparingTo("165");
        assertThat(story.figure(project, "1839", "Ø1").approved()).isFalse();
        assertThat(story.standings(project)).extracting(Standing::measured).containsExactly(0);
        story.approves(Q1, "1839");
        assertThat(story.figure(project, "1839", "Ø1").approved()).isTrue();
        assertThat(story.figure(project, "1839", "Ø1").late()).isFalse();
        assertThat(story.standings(project)).extracting(Standing::measured).containsExactly(1);
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

        ObjectNode form = story.prefill(Q1, "1839");
        assertThat(form.get("comment").asText()).isEqualTo("Det mangler et siffer.");
        assertThat(form.at("/measurements/0/value").asInt()).isEqualTo(16);
        assertThat(measurements.newest(project.project))
                .as("what was turned down is no figure")
                .isEmpty();
        story.reports(Q1, "1839", rows(value(project, "Ø1", 160)));
        story.approves(Q1, "1839");
        assertThat(story.figure(project, "1839", "Ø1").value()).isEqualByComparingTo("160");
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
        assertThat(story.figure(project, "1839", "Ø1").approved()).isFalse();
    }

    @Test
    void onePersonIsEnoughWhereTheMunicipalityHasItSo() {
        BenefitStory project = story.inUse("1839");
        onePersonIsEnough(() -> {
            story.after("2027-Q1");
            story.starts("2027-Q1");
            story.reports(Q1, "1839", rows(value(project, "Ø1", 160)));
        });
        assertThat(story.figure(project, "1839", "Ø1").approved()).isTrue();
        assertThat(play.running(Q1)).isFalse();
    }

    @Test
    void whatAnotherRecordsForTheMunicipalityIsApprovedThereAllTheSame() {
        BenefitStory project = story.inUse("1839");
        onePersonIsEnough(() -> {
            story.after("2027-Q1");
            story.starts("2027-Q1");
            OpenTask open = play.task(Q1, "report-measurements", "1839");
            tasks.completeOnBehalf(
                    open.id(),
                    new ObjectMapper().valueToTree(Map.of("measurements", rows(value(project, "Ø1", 160)))),
                    play.caller("prosjektleder"),
                    new OnBehalf("Kari Kontakt", LocalDate.of(2027, 4, 1)));
            play.jobs();
        });
        assertThat(story.figure(project, "1839", "Ø1").approved()).isFalse();
        story.approves(Q1, "1839");
        assertThat(story.figure(project, "1839", "Ø1").approved()).isTrue();
    }

    private void onePersonIsEnough(Runnable measuring) {
        jdbc.sql("insert into collaboration_setting (collaboration, name, valid_from, content)"
                        + " values ('salten', 'one-person-measurements.1839', ?, 'true')")
                .param(LocalDate.of(2020, 1, 2))
                .update();
        try {
            measuring.run();
        } finally {
            jdbc.sql("delete from collaboration_setting where name = 'one-person-measurements.1839'")
                    .update();
        }
    }

    @Test
    void goingOnWithoutTheApprovalRecordsTheFiguresAsMissingAndTheMunicipalityCanStillBringThemIn() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.reports(Q1, "1839", rows(value(project, "Ø1", 165)));
        story.goesOnWithout(Q1, "approve-measurements", "1839");

        assertThat(play.running(Q1)).isFalse();
        assertThat(story.figure(project, "1839", "Ø1").kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(story.figure(project, "1839", "Ø1").value()).isNull();
        assertThat(story.standings(project))
                .extracting(Standing::asked, Standing::measured)
                .containsExactly(tuple(1, 0));
        assertThat(figures("k1839"))
                .as("the municipality still reads what it handed in, unapproved")
                .extracting(row -> row.figure().value(), row -> row.figure().approved(), FigureList.Row::current)
                .containsExactlyInAnyOrder(tuple(new BigDecimal(165), false, false), tuple(null, true, true));
        assertThat(figures("prosjektleder"))
                .as("others read that it is missing")
                .extracting(row -> row.figure().kind(), FigureList.Row::current)
                .containsExactly(tuple(Kind.NOT_ANSWERED, true));

        restates(project, 165);
        story.approves(Q1, "1839");
        assertThat(story.figure(project, "1839", "Ø1").value()).isEqualByComparingTo("165");
        assertThat(story.figure(project, "1839", "Ø1").late()).isTrue();
        assertThat(story.standings(project)).extracting(Standing::measured).containsExactly(1);
    }

    @Test
    void aSilentMunicipalityIsFollowedUpByTheBenefitManagerTooOnceAProjectIsHandedOver() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        jdbc.sql("update project set phase = 'REALISATION' where id = ?")
                .param(project.project)
                .update();
        OpenTask open = story.toReport(Q1, "1839");
        story.day(LocalDate.ofInstant(open.due(), ZoneId.of("Europe/Oslo")).plusDays(16));
        story.mornings();
        assertThat(play.task(Q1, "follow-up-silence", "1839").groups())
                .containsExactlyInAnyOrder("salten-project-leader", "salten-benefit-manager");
    }

    @Test
    void aCorrectionThatNobodyApprovesChangesNothing() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.reports(Q1, "1839", rows(value(project, "Ø1", 165)));
        story.approves(Q1, "1839");
        restates(project, 200);
        story.goesOnWithout(Q1, "approve-measurements", "1839");
        assertThat(play.running(Q1)).isFalse();
        assertThat(story.figure(project, "1839", "Ø1").value()).isEqualByComparingTo("165");
        assertThat(story.figure(project, "1839", "Ø1").approved()).isTrue();
        assertThat(figures("k1839"))
                .as("the correction waits no more")
                .extracting(row -> row.figure().lapsed(), row -> row.figure().waits(), FigureList.Row::current)
                .containsExactly(tuple(false, false, true), tuple(true, false, false));
        restates(project, 170);
        story.approves(Q1, "1839");
        assertThat(story.figure(project, "1839", "Ø1").value()).isEqualByComparingTo("170");
    }

    private void restates(BenefitStory project, int value) {
        restatements.restate(
                new Restate(project.code, "1839", "Ø1", "2027-Q1", BigDecimal.valueOf(value), null, "Telt på nytt"),
                play.caller("k1839"));
        play.jobs();
    }

    private List<FigureList.Row> figures(String user) {
        return list.page(
                        new FigureList.Filter(null, "1839", null, "Ø1", false),
                        play.caller(user),
                        PageRequest.of(0, 10))
                .getContent();
    }
}
