package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What can't be accepted is refused with its field and the reason; the task stays open and nothing changes. */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final String BEIARN = "1839";
    private static final String HTML = "<script>alert(1)</script>";

    @LocalServerPort
    private int port;

    private Site site;
    private Journey atFirstGate;
    private Journey atProposal;
    private Journey atMap;
    private Journey atMapping;

    @BeforeAll
    void projectsAtEachStage() {
        site = new Site(port);
        atFirstGate = Journey.begin(site).describeIdea().prepareAndAdvise();
        atProposal = Journey.begin(site).describeIdea().passGate().declareInterest();
        atMap = Journey.begin(site)
                .describeIdea()
                .passGate()
                .declareInterest()
                .propose()
                .passGate();
        atMapping = Journey.toMapping(site);
        Stream.of(atFirstGate, atProposal, atMap, atMapping).forEach(Journey::settled);
    }

    static Stream<Arguments> starts() {
        return Stream.of(
                start("an unknown municipality", "municipalities", "1804,9999"),
                start("a municipality of another collaboration", "municipalities", "1804,1833"),
                start("a negative budget", "budgetFrame", -1),
                start("a budget that is no whole number", "budgetFrame", "mye"),
                start("an unknown choice", "course", "halv"),
                start("an unknown choice in a list", "subGoals", "B,Z"),
                start("no title", "title", ""),
                start("a title that is too long", "title", "x".repeat(201)),
                start("a date in 1900", "desiredStart", "1900-01-01"),
                start("a date that is none", "desiredStart", "i morgen"),
                start("a field that the form doesn't have", "projectId", 1),
                start("10 MB of text", "problem", "x".repeat(10_000_000)),
                start("HTML in the title", "title", HTML),
                start("HTML in the problem", "problem", HTML),
                start("HTML in the goal", "goal", HTML),
                start("HTML in the service area", "serviceArea", HTML));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("starts")
    void aStartIsRefused(String what, String field, Object value) {
        Actor leader = site.as("prosjektleder");
        int before = projects();
        Map<String, Object> form = Folkeregister.start();
        form.put(field, value);

        assertNames(leader.startAnswer(form), field);

        assertThat(projects()).as("projects after %s", what).isEqualTo(before);
    }

    static Stream<Arguments> gates() {
        return Stream.of(
                fields("returned without a reason", "reason", Map.of("decision", "returned")),
                fields("rejected without a reason", "reason", Map.of("decision", "rejected")),
                fields(
                        "conditions missing",
                        "conditions",
                        Map.of("decision", "approved-with-conditions", "reason", "Se vilkår.")),
                fields("an unknown decision", "decision", Map.of("decision", "kanskje")),
                fields("no decision", "decision", Map.of("votesFor", 3)),
                fields("negative votes", "votesFor", Map.of("decision", "approved", "votesFor", -1)),
                fields("HTML in the reason", "reason", Map.of("decision", "returned", "reason", HTML)),
                fields("HTML in the dissent", "dissent", Map.of("decision", "approved", "dissent", HTML)),
                fields("HTML in a name", "present", Map.of("decision", "approved", "present", HTML)),
                fields("10 MB of reason", "reason", Map.of("decision", "returned", "reason", "x".repeat(10_000_000))),
                fields(
                        "a field of the engine",
                        "gateOutcome",
                        Map.of("decision", "approved", "gateOutcome", "approved")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gates")
    void aDecisionIsRefused(String what, String field, Map<String, Object> answer) {
        refused(atFirstGate, site.as("styringsleder").task(atFirstGate.code(), "decide-gate"), answer, field);
    }

    static Stream<Arguments> proposals() {
        return Stream.of(
                changed(
                        "a negative cost",
                        "costs",
                        form -> form.put("costs", List.of(Map.of("year", 2027, "project", -5)))),
                changed("no cost", "costs", form -> form.put("costs", List.of())),
                changed(
                        "two rows for one year",
                        "costs",
                        form -> form.put(
                                "costs",
                                List.of(Map.of("year", 2027, "project", 5), Map.of("year", 2027, "project", 6)))),
                changed("an unknown cost key", "costKey", form -> form.put("costKey", "rettferdig")),
                changed("more than the whole shared equally", "equalShare", form -> form.put("equalShare", 1.5)),
                changed("an owner who doesn't exist", "projectOwner", form -> form.put("projectOwner", "ingen")),
                changed(
                        "a negative contribution",
                        "externalContribution",
                        form -> form.put("externalContribution", -1)),
                changed("HTML in the alternative", "alternative", form -> form.put("alternative", HTML)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proposals")
    void aProposalIsRefused(String what, String field, Consumer<Map<String, Object>> change) {
        Map<String, Object> form = new HashMap<>(Folkeregister.proposal());
        change.accept(form);
        refused(atProposal, atProposal.leader("write-proposal"), form, field);
    }

    static Stream<Arguments> maps() {
        return Stream.of(
                changed("a cycle", "benefitMap", map -> rows(map, "changes")
                        .get(0)
                        .put("from", List.of("D1", "D2", "E1"))),
                changed("a longer cycle", "benefitMap", map -> {
                    rows(map, "changes").get(0).put("from", List.of("D1", "D2", "E2"));
                    rows(map, "changes").get(1).put("from", List.of("D1", "E1"));
                }),
                changed("an orphan deliverable", "benefitMap", map -> rows(map, "deliverables")
                        .add(new HashMap<>(Map.of("code", "D3", "name", "Til ingen nytte")))),
                changed("two benefits with one code", "benefitMap", map -> rows(map, "benefits")
                        .get(1)
                        .put("code", "Ø1")),
                changed("a code that leads nowhere", "benefitMap", map -> rows(map, "benefits")
                        .get(0)
                        .put("from", List.of("E9"))),
                changed("an unknown category", "benefitMap", map -> rows(map, "benefits")
                        .get(0)
                        .put("category", "gratis")),
                changed("an unknown field", "benefitMap", map -> rows(map, "benefits")
                        .get(0)
                        .put("pris", 1)),
                changed("HTML in a name", "benefitMap", map -> rows(map, "deliverables")
                        .get(0)
                        .put("name", HTML)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void aBenefitMapIsRefused(String what, String field, Consumer<Map<String, Object>> change) {
        Map<String, Object> answer = Folkeregister.benefitMap();
        change.accept(answer);
        refused(atMap, atMap.leader("draft-benefit-map"), answer, field);
    }

    static Stream<Arguments> mappings() {
        return Stream.of(
                changed("a baseline without a date", "targets[0].baselineDate", row -> row.remove("baselineDate")),
                changed(
                        "a baseline without a method",
                        "targets[0].baselineMethod",
                        row -> row.remove("baselineMethod")),
                changed(
                        "a target equal to its baseline",
                        "targets[0].target",
                        row -> row.put("target", row.get("baseline"))),
                changed(
                        "uses that don't sum to 1",
                        "targets[0].uses",
                        row -> row.put("uses", List.of(Map.of("use", "quality", "share", 0.7)))),
                changed("two rows with one key", "targets[", row -> row.put("benefit", "Ø2")),
                changed("a benefit that isn't in the map", "targets[0].benefit", row -> row.put("benefit", "Ø99")),
                changed("a negative figure", "targets[0].", row -> row.put("baseline", -1)),
                changed("a text for a number", "targets[0].baseline", row -> row.put("baseline", "mange")),
                changed(
                        "an unknown use",
                        "targets[0].uses",
                        row -> row.put("uses", List.of(Map.of("use", "fest", "share", 1)))),
                changed("not relevant without a reason", "targets[0].whyNot", row -> row.put("relevant", false)),
                changed("a field that the row doesn't have", "targets[0].", row -> row.put("projectId", 1)),
                changed("HTML in the method", "targets[0].baselineMethod", row -> row.put("baselineMethod", HTML)),
                changed("HTML in the owner", "targets[0].owner", row -> row.put("owner", HTML)),
                changed("10 MB of method", "targets", row -> row.put("baselineMethod", "x".repeat(10_000_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappings")
    void aMappingIsRefused(String what, String field, Consumer<Map<String, Object>> change) {
        Map<String, Object> answer = Folkeregister.targets(BEIARN);
        change.accept(rows(answer).get(0));
        refused(atMapping, atMapping.contact(BEIARN, "map-benefits"), answer, field);
    }

    @Test
    void aVariableBesideTheFormIsRefused() {
        Map<String, Object> answer = Folkeregister.targets(BEIARN);
        answer.put("municipality", "1804");
        refused(atMapping, atMapping.contact(BEIARN, "map-benefits"), answer, "municipality");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        refused(atMapping, atMapping.contact(BEIARN, "map-benefits"), Map.of("targets", "[{"), "targets");
    }

    private void refused(Journey journey, TaskAtHand task, Map<String, Object> answer, String field) {
        String before = Progress.of(site, journey.code());

        assertNames(task.answer(answer), field);

        assertThat(task.open()).as("%s is open still", task.key()).isTrue();
        assertThat(Progress.of(site, journey.code())).as("nothing has changed").isEqualTo(before);
    }

    private static void assertNames(Reply answer, String field) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().path("field").asText()).as("%s", answer).startsWith(field);
        assertThat(answer.json().path("detail").asText())
                .as("the reason in words")
                .hasSizeBetween(10, 1000)
                .doesNotContain("Exception")
                .doesNotContain("org.");
    }

    private int projects() {
        return site.as("admin")
                .get("/api/v1/projects?size=1")
                .ok()
                .json()
                .at("/page/totalElements")
                .asInt();
    }

    private static Arguments start(String what, String field, Object value) {
        return Arguments.of(what, field, value);
    }

    private static Arguments fields(String what, String field, Map<String, Object> answer) {
        return Arguments.of(what, field, answer);
    }

    private static Arguments changed(String what, String field, Consumer<Map<String, Object>> change) {
        return Arguments.of(what, field, change);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> mapping) {
        return (List<Map<String, Object>>) mapping.get("targets");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> answer, String part) {
        Map<String, Object> map = (Map<String, Object>) answer.get("benefitMap");
        map.put(part, new ArrayList<>((List<Map<String, Object>>) map.get(part)));
        return (List<Map<String, Object>>) map.get(part);
    }
}
