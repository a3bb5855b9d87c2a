package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.gevinstflyt.calendar.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The strategy's first joint project from the approved benefit plan to its end: in use in ten municipalities, closed,
 * measured for nine quarters, taken out in two budgets.
 */
abstract class RealisationStory {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";
    private static final String FAUSKE = "1841";
    private static final String GILDESKAL = "1838";
    private static final String STEIGEN = "1848";
    private static final Quarter FIRST = Quarter.parse("2027-Q1");
    private static final int QUARTERS = 9;
    private static final Quarter SILENT = Quarter.parse("2027-Q3");
    private static final List<Integer> BUDGETS = List.of(2028, 2029);
    private static final Quarter RESTATED = Quarter.parse("2027-Q4");

    @LocalServerPort
    private int port;

    private Site site;
    private Time time;
    private Journey journey;
    private Execution execution;
    private Rounds rounds;
    private TakingOut taking;

    @AfterEach
    void present() {
        Time.present();
    }

    @Test
    void fromApprovedPlanToMeasuredBenefits() throws Exception {
        site = new Site(port);
        time = new Time(site);
        rounds = new Rounds(site);
        thePlanIsApproved();
        tenMunicipalitiesPrepare();
        goLiveWaitsForPrivacy();
        nineGoLiveAndOneIsPostponed();
        theProjectCloses();
        nineQuartersAreMeasured();
        theFiguresAreShown();
        theConceptIsEvaluatedAndTheProjectEnds();
    }

    private void thePlanIsApproved() {
        time.to("2026-11-20");
        journey = Journey.toMapping(site).decideParticipation("none").assessPrivacy();
        journey.municipalities().forEach(journey::map);
        journey.finalisePlan().passGate();
        taking = new TakingOut(site, journey);
        execution = new Execution(site, journey).begin(LocalDate.of(2026, 11, 23));
        execution.planRollout(LocalDate.of(2027, 1, 18));
        assertThat(phase()).isEqualTo("execution");
    }

    private void tenMunicipalitiesPrepare() {
        journey.municipalities().forEach(execution::prepare);
        for (String number : journey.municipalities()) {
            if (number.equals(BODO) || number.equals(FAUSKE)) {
                execution.assessPrivacy(number, "sensitive-data", "large-scale");
            } else {
                execution.assessPrivacy(number).signAgreement(number);
            }
        }
        execution.completeDpia(FAUSKE, "medium").signAgreement(FAUSKE);
        execution.completeDpia(BODO, "high");
    }

    private void goLiveWaitsForPrivacy() {
        time.to("2027-01-18");
        TaskAtHand goLive = journey.contact(BODO, "confirm-go-live");
        Reply refused = goLive.answer(Map.of("live", true, "liveDate", "2027-01-18"));
        assertThat(refused.status()).as("%s", refused).isIn(400, 409);
        execution.consult(BODO, LocalDate.of(2026, 12, 1)).signAgreement(BODO).goLive(BODO);
    }

    private void nineGoLiveAndOneIsPostponed() {
        for (String number : journey.municipalities()) {
            if (number.equals(BEIARN)) {
                execution.postpone(BEIARN, LocalDate.of(2027, 2, 1));
            } else if (!number.equals(BODO)) {
                execution.goLive(number);
            }
        }
        execution.notAccepted(GILDESKAL, "Adresser uten bolignummer mangler.");
        journey.municipalities().stream()
                .filter(number -> !number.equals(BEIARN))
                .forEach(execution::accept);
        assertThat(participation(BEIARN).get("goLivePlanned").asText()).isEqualTo("2027-02-01");
        time.to("2027-02-01");
        execution.goLive(BEIARN).accept(BEIARN);
        journey.passGate();
        entersPhase("closing");
    }

    private void theProjectCloses() {
        journey.municipalities().stream()
                .filter(number -> !number.equals(STEIGEN))
                .forEach(execution::shareExperience);
        time.to("2027-03-01");
        execution.report().handOver();
        journey.passGate();
        entersPhase("realisation");
    }

    private void nineQuartersAreMeasured() {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            Quarter measured = FIRST.plus(quarter);
            takeOutWhatTheBudgetIsMadeWith(measured);
            time.to(measured.lastDay().plusDays(1));
            measure(measured, Math.min(1, quarter / 4.0));
        }
        assertThat(site.as("prosjektleder").tasks(null, "report-measurements", null))
                .isEmpty();
    }

    private void measure(Quarter quarter, double share) {
        String round = "SALTEN-" + quarter;
        List<String> answering = journey.municipalities().stream()
                .filter(number -> !(quarter.equals(SILENT) && number.equals(STEIGEN)))
                .toList();
        answering.forEach(number -> rounds.reportAndApprove(round, number, share));
        if (quarter.equals(SILENT)) {
            time.to(quarter.lastDay().plusDays(60));
            assertThat(measured(STEIGEN, quarter, "Ø1"))
                    .as("what is recorded of the municipality that didn't answer")
                    .singleElement()
                    .satisfies(figure ->
                            assertThat(figure.get("missing").asBoolean()).isTrue());
        }
        if (quarter.equals(RESTATED)) {
            restate(quarter);
        }
    }

    /** Bodø finds out that it counted wrong; a colleague approves the corrected figure. */
    private void restate(Quarter quarter) {
        site.as("k" + BODO)
                .post(
                        "/api/v1/measurements/restatements",
                        """
                        {"project": "%s", "benefit": "Ø1", "quarter": "%s", "value": 2000, "reason": "Ført dobbelt."}
                        """
                                .formatted(journey.code(), quarter))
                .ok();
        rounds.approve("SALTEN-" + quarter, BODO);
        List<JsonNode> figures = measured(BODO, quarter, "Ø1");
        assertThat(figures).as("the first figure and the corrected one").hasSize(2);
        JsonNode current = figures.stream()
                .filter(figure -> figure.get("current").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(current.get("value").asInt()).isEqualTo(2000);
        assertThat(current.get("restated").asBoolean()).isTrue();
    }

    /** The municipalities' budget letter is made on 1 September: what is taken out is settled before. */
    private void takeOutWhatTheBudgetIsMadeWith(Quarter quarter) {
        boolean beforeTheLetter = quarter.number() == 3 && BUDGETS.contains(quarter.year() + 1);
        if (!beforeTheLetter) {
            return;
        }
        time.to(LocalDate.of(quarter.year(), 8, 20));
        taking.out(quarter.year() + 1);
    }

    /** Planned, realised and forecast stand side by side, on the page and over the API. */
    private void theFiguresAreShown() throws Exception {
        JsonNode series = read("/realisation/quarters").get(0);
        assertThat(series.get("points")).hasSizeGreaterThanOrEqualTo(QUARTERS);
        JsonNode last = series.get("points").get(QUARTERS - 1);
        assertThat(last.get("quarter").asText())
                .isEqualTo(FIRST.plus(QUARTERS - 1).toString());
        assertThat(last.get("realised").asLong()).isPositive();
        String page = new Session(port, "prosjektleder")
                .get("/portal/projects/" + journey.code() + "/realisation")
                .ok()
                .text();
        assertThat(page).contains("2029-Q1", "Bodø").doesNotContain("??");
    }

    private void theConceptIsEvaluatedAndTheProjectEnds() {
        site.as("gevinstansvarlig")
                .post(
                        "/api/v1/projects/" + journey.code() + "/tracking/end",
                        """
                        {"decidedBy": "Styringsgruppen", "decisionCase": "12/29", "reason": "Gevinstene er realisert."}
                        """)
                .ok();
        execution.evaluateConcept("end");
        journey.passGate();
        Eventually.find("the project's end", () -> Optional.of(project())
                .filter(project -> project.get("state").asText().equals("closed")));
    }

    private List<JsonNode> measured(String municipality, Quarter quarter, String benefit) {
        JsonNode page = site.as("prosjektleder")
                .get("/api/v1/measurements?project=" + journey.code() + "&municipality=" + municipality + "&quarter="
                        + quarter + "&benefit=" + URLEncoder.encode(benefit, StandardCharsets.UTF_8))
                .ok()
                .json();
        return StreamSupport.stream(page.get("content").spliterator(), false).toList();
    }

    private JsonNode participation(String municipality) {
        for (JsonNode one : read("/participations")) {
            if (one.get("municipality").asText().equals(municipality)) {
                return one;
            }
        }
        throw new AssertionError(municipality + " is not in the project");
    }

    private void entersPhase(String phase) {
        Eventually.find("phase " + phase, () -> Optional.of(phase()).filter(phase::equals));
    }

    private String phase() {
        return project().get("phase").asText();
    }

    private JsonNode project() {
        return read("");
    }

    private JsonNode read(String part) {
        return site.as("prosjektleder")
                .get("/api/v1/projects/" + journey.code() + part)
                .ok()
                .json();
    }
}
