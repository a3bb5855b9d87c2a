package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.unchanged;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.benefit.Salten;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a municipality is asked for in a round, row by row, and what it may answer. */
@MeasurementTest
class ReportedRowsTest {

    private static final String Q1 = "SALTEN-2027-Q1";

    @Autowired
    MeasurementStory story;

    @Autowired
    Play play;

    @Autowired
    Rounds rounds;

    @BeforeEach
    void nothingIsMeasuredYet() {
        story.anew();
    }

    @Test
    void eachIndicatorIsMeasuredByItsFrequencyAndNoRoundIsOpenedWhereNothingIsDue() {
        BenefitStory project = story.project();
        ObjectNode targets = Salten.targets("1839");
        Salten.row(targets, "Ø1").put("relevant", false).put("whyNot", "Ingen ajourføring igjen");
        story.inUse(project, "1839", targets);
        story.approved(project);
        story.after("2027-Q1");
        Refused nothing = story.refusedStart("2027-Q1");
        assertThat(nothing.kind()).isEqualTo(Refused.Kind.CONFLICT);
        assertThat(nothing.key()).isEqualTo("measurement.nothing-due");
        assertThat(rounds.of("salten")).isEmpty();

        story.after("2027-Q2");
        story.starts("2027-Q2");
        assertThat(story.prefill("SALTEN-2027-Q2", "1839").at("/measurements").findValuesAsText("benefit"))
                .containsExactly("Ø3");
        story.after("2027-Q4");
        story.starts("2027-Q4");
        assertThat(story.prefill("SALTEN-2027-Q4", "1839").at("/measurements").findValuesAsText("benefit"))
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
        ObjectNode form = story.prefill("SALTEN-2027-Q3", "1839");
        assertThat(form.at("/targets/0/lastValue").decimalValue()).isEqualByComparingTo("141.25");
        assertThat(form.at("/targets/0/lastQuarter").asText()).isEqualTo("2027-Q1");
        assertThat(form.at("/targets/0/unit").asText()).isEqualTo("hours");
        story.reports("SALTEN-2027-Q3", "1839", rows(unchanged(project, "Ø1")));
        Figure figure = story.figure(project, "1839", "Ø1");
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
        assertThat(story.kept(project)).isZero();
    }
}
