package no.gevinstflyt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.story.Actor;
import no.gevinstflyt.story.Eventually;
import no.gevinstflyt.story.Folkeregister;
import no.gevinstflyt.story.TaskAtHand;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The pages that need projects in rollout and in realisation: those of the demonstration's sample projects. */
class PagesOfTheDemonstrationIT extends EveryPage {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";
    private static final Duration YEAR = Duration.ofDays(366);
    private static final Map<String, Object> CONCEPT =
            Map.of("decidedBy", "Styringsgruppen", "decisionCase", "12/29", "reason", "Gevinstene er realisert.");

    @DynamicPropertySource
    static void withSampleProjects(DynamicPropertyRegistry properties) {
        properties.add("gevinstflyt.demo.projects", () -> true);
        properties.add("spring.datasource.url", () -> "jdbc:h2:mem:demonstration-in-browser;DB_CLOSE_DELAY=-1");
    }

    @Test
    void projectsInEveryPhase() {
        Visitor leader = signIn("prosjektleder");
        List<String> projects = linked(leader, "/portal/projects", "/portal/projects/");
        List<String> pages = new ArrayList<>(projects);
        for (String project : projects) {
            pages.add(project + "/realisation");
            links(leader, project, project + "/rollout/").values().stream()
                    .limit(1)
                    .forEach(pages::add);
            links(leader, project, "/portal/gates/").values().stream().limit(1).forEach(pages::add);
        }
        pages.addAll(List.of("/portal", "/portal/rollout", "/portal/settings"));
        pages.addAll(List.of(
                "/portal/settings/salten?setting=decision-mode",
                "/portal/settings/salten?setting=task-days.map-benefits"));

        assertThat(faults(leader, pages)).isEmpty();
    }

    @Test
    void measuring() {
        Visitor contact = signIn("k1804");
        List<String> pages = new ArrayList<>(List.of("/portal/measurements"));
        pages.add(linked(contact, "/portal/measurements", "/portal/measurements/rounds/")
                .get(0));
        String figures = "/portal/measurements/municipalities/" + BODO;
        String measured = figures + "?quarter=" + Quarter.of(LocalDate.now()).plus(-1);
        pages.add(measured);
        pages.add(linked(contact, measured, figures + "/correct").get(0));
        pages.add("/portal/take-outs/municipalities/" + BODO);
        List<String> faults = new ArrayList<>(faults(contact, pages));
        faults.addAll(faults(signIn("prosjektleder"), List.of("/portal/measurements")));

        assertThat(faults).isEmpty();
    }

    @Test
    void everyTaskOfRolloutMeasuringAndBudget() {
        String now = Quarter.of(LocalDate.now()).toString();
        assertThat(start("measurement-round", now)).isEqualTo(202);
        String round = "SALTEN-" + now;
        report(round, BEIARN);
        String budget = startABudget();
        List<String> faults = new ArrayList<>(faultsOf("k" + BODO, budget, "take-out-benefit"));
        faults.addAll(faultsOf("k" + BEIARN + "b", round, "approve-measurements"));
        String measuring = inRealisation();
        site().as("gevinstansvarlig")
                .post("/api/v1/projects/" + measuring + "/tracking/end", json(CONCEPT))
                .ok();
        site().as("gevinstansvarlig").task(measuring, "evaluate-concept");
        site().as("k" + BODO).task(round, "report-measurements", BODO);

        Set<String> seen = new LinkedHashSet<>();
        List<String> people = new ArrayList<>(List.of("gevinstansvarlig", "prosjektleder"));
        Folkeregister.municipalities().forEach(number -> people.add("k" + number));
        for (String person : people) {
            Visitor visitor = signIn(person);
            Map<String, String> open = new LinkedHashMap<>(links(visitor, "/portal/tasks", "/portal/tasks/"));
            open.keySet().removeAll(seen);
            seen.addAll(open.keySet());
            faults.addAll(faults(visitor, List.copyOf(open.values())));
        }
        faults.addAll(priorConsultation());

        assertThat(seen)
                .contains(
                        "Vurder risiko og personvern (ROS)",
                        "Vurder personvernkonsekvenser (DPIA)",
                        "Inngå databehandleravtale",
                        "Inngå avtale om nasjonal fellesløsning",
                        "Gjennomfør opplæring",
                        "Rapporter målinger",
                        "Skriv konseptevalueringsrapporten");
        assertThat(faults).isEmpty();
    }

    @Test
    void pagesThatSayWhatIsWrongHaveAllTheirTexts() {
        Visitor leader = signIn("prosjektleder");
        for (String language : List.of("nb", "en")) {
            says(leader, "/portal/nowhere?lang=" + language, 404);
            says(leader, "/portal/tasks/1/release?lang=" + language, 405);
            says(leader, "/portal/measurements/rounds/many?lang=" + language, 400);
            says(leader, "/portal?lang=" + language, 200);
            leader.page().evaluate("document.querySelector('[name=_csrf]').value = 'another'");
            Response signOut = leader.page()
                    .waitForNavigation(
                            () -> leader.page().locator(".page-person button").click());
            assertThat(signOut.status()).isEqualTo(403);
            hasAllItsTexts(leader, "a form of another session");
        }
    }

    private static void says(Visitor visitor, String address, int status) {
        Response response = visitor.page().navigate(address);
        assertThat(response.status()).as(address).isEqualTo(status);
        hasAllItsTexts(visitor, address);
    }

    private static void hasAllItsTexts(Visitor visitor, String what) {
        assertThat(visitor.page().locator("h1").innerText()).as(what).isNotBlank();
        assertThat(visitor.page().content()).as(what).doesNotContain("??", "portal.error");
    }

    private int start(String kind, String period) {
        return site().as("prosjektleder")
                .post("/api/v1/calendar/" + kind, json(Map.of("collaboration", "salten", "period", period)))
                .status();
    }

    /** The calendar of a year from now: the sample data have asked for the budgets of this one. */
    private String startABudget() {
        LocalDate later = LocalDate.now().plusDays(YEAR.toDays());
        String year = String.valueOf(later.getYear() + 1);
        try {
            ClockUtil.offset(YEAR.toMillis());
            assertThat(start("benefit-budget", year)).isEqualTo(202);
        } finally {
            ClockUtil.reset();
        }
        return "SALTEN-" + year + "-budget";
    }

    /** A municipality reports, so that a colleague has something to approve. */
    private void report(String round, String municipality) {
        TaskAtHand task = site().as("k" + municipality).task(round, "report-measurements", municipality);
        List<Map<String, Object>> rows = new ArrayList<>();
        task.rows()
                .get("targets")
                .forEach(due -> rows.add(Map.of(
                        "project",
                        due.get("project").asText(),
                        "benefit",
                        due.get("benefit").asText(),
                        "value",
                        1)));
        task.complete(Map.of("measurements", rows));
    }

    /** A municipality's DPIA leaves a high risk, so Datatilsynet is asked. */
    private List<String> priorConsultation() {
        for (String number : Folkeregister.municipalities()) {
            Actor contact = site().as("k" + number);
            for (TaskAtHand dpia : contact.tasks(null, "complete-dpia", number)) {
                String today = LocalDate.now().toString();
                dpia.complete(Map.of(
                        "dpiaReference", "26/11",
                        "officerAdvice", "Spør Datatilsynet først.",
                        "officerAdviceDate", today,
                        "residualRisk", "high",
                        "approvedBy", "Dag Direktør"));
                String task = Eventually.find(
                                "the task to ask Datatilsynet",
                                () -> contact.tasks(null, "prior-consultation", number).stream()
                                        .findFirst())
                        .id();
                return faults(signIn("k" + number), List.of("/portal/tasks/" + task));
            }
        }
        throw new AssertionError("No municipality has a DPIA to complete");
    }

    private static String json(Map<String, ?> fields) {
        return new ObjectMapper().valueToTree(fields).toString();
    }

    private String inRealisation() {
        JsonNode found = site().as("prosjektleder")
                .get("/api/v1/projects?phase=realisation")
                .ok()
                .json();
        return found.get("content").get(0).get("code").asText();
    }
}
