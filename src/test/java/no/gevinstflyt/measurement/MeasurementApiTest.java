package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Measurements over the API: who reads what, and corrections. */
@MeasurementTest
class MeasurementApiTest {

    private static final String Q1 = "SALTEN-2027-Q1";

    @Autowired
    MeasurementStory story;

    @Autowired
    MeasurementApi api;

    @Autowired
    Play play;

    private BenefitStory project;

    @BeforeEach
    void aRoundIsUnderWay() {
        story.anew();
        project = story.inUse("1839", "1840");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        api.about(project);
    }

    @Test
    void whatIsNotApprovedIsReadByTheMunicipalityAlone() throws Exception {
        story.reports(Q1, "1839", rows(value(project, "Ø1", 0)));
        assertThat(api.figures("k1839")).hasSize(1);
        assertThat(api.figures("k1839").get(0).get("state").asText()).isEqualTo("sent-for-approval");
        assertThat(api.figures("d1839")).hasSize(1);
        for (String other : List.of("k1840", "prosjektleder", "gevinstansvarlig", "observator", "admin")) {
            assertThat(api.figures(other)).as("unapproved figures for " + other).isEmpty();
        }
        story.approves(Q1, "1839");
        JsonNode figure = api.figures("k1840").get(0);
        assertThat(figure.get("value").decimalValue()).isEqualByComparingTo("0");
        assertThat(figure.get("missing").asBoolean()).isFalse();
        assertThat(figure.get("current").asBoolean()).isTrue();
        assertThat(api.get("hprosjektleder", "/measurements?project=" + project.code)
                        .getStatus())
                .isEqualTo(404);
        assertThat(api.read("hprosjektleder", "/measurements").get("content")).isEmpty();
        assertThat(api.get("k1839", "/measurements?quarter=2029-Q9").getStatus())
                .isEqualTo(400);
        assertThat(api.get("k1839", "/measurements?sort=value").getStatus()).isEqualTo(400);
    }

    @Test
    void aCorrectionTakesTheFiguresPlaceWhenAnotherHasApprovedItAndBothAreShown() throws Exception {
        api.reportedAndApproved("1839", 160);
        api.reportedAndApproved("1840", 590);
        assertThat(api.restate("prosjektleder", Map.of("municipality", "1839", "value", 1))
                        .getStatus())
                .isEqualTo(403);
        assertThat(api.restate("k1840", Map.of("municipality", "1839", "value", 1))
                        .getStatus())
                .isEqualTo(403);
        assertThat(api.restate("k1839", Map.of()).getStatus()).as("no value").isEqualTo(400);
        assertThat(api.restate("k1839", Map.of("value", -5)).getStatus()).isEqualTo(400);
        assertThat(api.restate("k1839", Map.of("value", 5, "quarter", "2026-Q4"))
                        .getStatus())
                .isEqualTo(404);
        BigDecimal before = story.standings(project).get(0).ratio();
        assertThat(api.restate("k1839", Map.of("value", 250.5)).getStatus()).isEqualTo(202);

        assertThat(api.figures("k1840"))
                .as("a correction that waits is nobody else's")
                .hasSize(2);
        assertThat(api.restate("k1839", Map.of("value", 151)).getStatus())
                .as("one at a time")
                .isEqualTo(409);
        var approve = play.task(Q1, "approve-measurements", "1839");
        assertThat(play.refused("k1839", approve, Map.of("approved", true)).key())
                .isEqualTo("measurement.own-report");
        story.approves(Q1, "1839");

        JsonNode both = api.read("observator", "/measurements?municipality=1839&quarter=2027-Q1")
                .get("content");
        assertThat(both).hasSize(2);
        assertThat(both.get(1).get("restated").asBoolean()).isTrue();
        assertThat(both.get(1).get("reason").asText()).isEqualTo("Telt feil");
        assertThat(both.get(1).get("supersedes").asLong())
                .isEqualTo(both.get(0).get("id").asLong());
        assertThat(both.get(0).get("current").asBoolean()).isFalse();
        assertThat(both.get(1).get("current").asBoolean()).isTrue();
        assertThat(play.running(Q1)).isFalse();
        assertThat(story.standings(project)).singleElement().satisfies(standing -> {
            assertThat(standing.measured()).isEqualTo(2);
            assertThat(standing.ratio()).as("added up anew").isNotEqualByComparingTo(before);
        });
    }

    @Test
    void aCorrectionThatIsTurnedDownChangesNothing() throws Exception {
        api.reportedAndApproved("1839", 160);
        api.reportedAndApproved("1840", 590);
        api.restate("k1839", Map.of("missingReason", "Tallet var for et annet år"));
        play.complete(
                "k1839b", Q1, "approve-measurements", "1839", Map.of("approved", false, "comment", "Det stemte."));
        assertThat(play.open(Q1)).isEmpty();
        assertThat(api.figures("k1839")).hasSize(2);
    }
}
