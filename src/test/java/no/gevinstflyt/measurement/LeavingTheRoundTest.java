package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.benefit.Salten;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.RollUps.Standing;
import no.gevinstflyt.project.ProjectPhases;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Municipalities and projects that are in use when a round begins, and not when it ends; or the other way round. */
@MeasurementTest
class LeavingTheRoundTest {

    private static final String Q1 = "SALTEN-2027-Q1";

    @Autowired
    MeasurementStory story;

    @Autowired
    Play play;

    @Autowired
    ProjectPhases phases;

    @BeforeEach
    void nothingIsMeasuredYet() {
        story.anew();
    }

    @Test
    void aMunicipalityThatWithdrawsIsAskedNoMoreAndIsNotMissing() {
        BenefitStory project = story.inUse("1839", "1840");
        BenefitStory other = story.inUse("1840");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.withdraws(project, "1839");
        story.withdraws(project, "1840");
        assertThat(play.open(Q1))
                .as("Gildeskål still measures the other project")
                .hasSize(1);
        story.reports(Q1, "1840", rows(value(other, "Ø1", 500)));
        story.approves(Q1, "1840");
        assertThat(play.running(Q1)).isFalse();
        assertThat(story.kept(project)).isZero();
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
        story.closes();
        assertThat(story.kept(stopped)).isZero();
        assertThat(story.figure(other, "1840", "Ø1").kind()).isEqualTo(Kind.NOT_ANSWERED);
    }

    @Test
    void aProjectThatIsClosedIsMeasuredToTheEndOfTheRoundThatHadBegunAndNoLonger() {
        BenefitStory closed = story.inUse("1839", "1840");
        BenefitStory other = story.inUse("1840");
        story.after("2027-Q1");
        story.starts("2027-Q1");

        phases.close(closed.project);
        play.jobs();

        story.reports(Q1, "1839", rows(value(closed, "Ø1", 400)));
        story.approves(Q1, "1839");
        story.closes();
        assertThat(story.figure(closed, "1839", "Ø1").value()).isEqualByComparingTo("400");
        assertThat(story.standings(closed))
                .as("worse than before, but there is nobody left to handle a deviation")
                .extracting(Standing::track, Standing::deviation)
                .containsExactly(tuple(Track.OFF_TRACK, null));
        assertThat(story.figure(closed, "1840", "Ø1").kind())
                .as("what is missing is recorded")
                .isEqualTo(Kind.NOT_ANSWERED);
        story.after("2027-Q2");
        story.starts("2027-Q2");
        assertThat(play.open("SALTEN-2027-Q2"))
                .as("Beiarn has nothing left to measure")
                .hasSize(1);
        assertThat(other.project).isPositive();
    }

    @Test
    void theSilenceOfARoundIsTheBenefitManagersTooOnceAProjectIsHandedOver() {
        BenefitStory project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.silent(Q1, "report-measurements", "1839");
        assertThat(play.task(Q1, "follow-up-silence", "1839").groups()).containsExactly("salten-project-leader");

        phases.handOver(project.project);

        assertThat(play.task(Q1, "follow-up-silence", "1839").groups())
                .containsExactlyInAnyOrder("salten-project-leader", "salten-benefit-manager");
        phases.close(project.project);
    }

    @Test
    void askedAreThoseThatTheRoundAskedWhoeverHasLeftOrComeSince() {
        BenefitStory project = story.project();
        story.inUse(project, "1839", Salten.targets("1839"));
        story.inUse(project, "1840", Salten.targets("1840"));
        story.mapped(project, "1845", Salten.targets("1845"));
        story.approved(project);
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.reports(Q1, "1839", rows(value(project, "Ø1", 160)));
        story.approves(Q1, "1839");
        story.withdraws(project, "1839");
        story.live(project, "1845");
        story.reports(Q1, "1840", rows(value(project, "Ø1", 590)));
        story.approves(Q1, "1840");
        assertThat(play.running(Q1)).isFalse();
        assertThat(story.standings(project))
                .as("Beiarn answered before it left, Sørfold wasn't asked")
                .extracting(Standing::asked, Standing::measured)
                .containsExactly(tuple(2, 2));
    }
}
