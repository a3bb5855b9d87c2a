package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one municipality and one collaboration must not see of another, by whichever way it asks. */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationIT {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    @LocalServerPort
    private int port;

    private Site site;
    private Journey journey;
    private Set<String> bodosTasks;
    private Set<String> bodosInstances;

    @BeforeAll
    void bodoHasMappedButNotFinished() {
        site = new Site(port);
        journey = Journey.toMapping(site);
        journey.mapBenefits(BODO);
        TaskAtHand assuring = site.as("ressurs1").task(journey.code(), "assure-benefits", BODO);
        TaskAtHand deciding = journey.contact(BODO, "decide-participation");
        journey.contact(BEIARN, "map-benefits");
        Actor admin = site.as("admin");
        bodosTasks = Set.of(assuring.id(), deciding.id());
        bodosInstances = ids(admin.get(
                "/engine-rest/process-instance?businessKey=" + journey.code() + "&variables=municipality_eq_" + BODO));
        assertThat(bodosInstances).as("Bodø's processes").hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/process-instance",
                "/engine-rest/execution",
                "/engine-rest/variable-instance",
                "/engine-rest/external-task",
                "/engine-rest/job",
                "/engine-rest/incident",
                "/engine-rest/event-subscription",
                "/engine-rest/history/task",
                "/engine-rest/history/process-instance",
                "/engine-rest/history/activity-instance",
                "/engine-rest/history/variable-instance",
                "/engine-rest/history/detail",
                "/engine-rest/history/user-operation",
                "/engine-rest/history/identity-link-log",
                "/engine-rest/history/job-log"
            })
    void beiarnsContactFindsNothingOfBodoOverRest(String list) {
        Reply answer = site.as("k" + BEIARN).get(list + "?maxResults=500");
        if (answer.status() == 403) {
            return;
        }
        assertThat(nodes(answer.ok()).filter(this::isBodos))
                .as("what Beiarn's contact finds of Bodø in %s", list)
                .isEmpty();
    }

    @Test
    void beiarnsContactOpensNoTaskOfBodo() {
        Actor beiarn = site.as("k" + BEIARN);
        for (String task : bodosTasks) {
            for (String part : List.of(
                    "",
                    "/form-variables",
                    "/variables",
                    "/localVariables",
                    "/form",
                    "/deployed-form",
                    "/comment",
                    "/identity-links",
                    "/rendered-form",
                    "/attachment")) {
                assertRefused(beiarn.get("/engine-rest/task/" + task + part));
            }
            assertRefused(beiarn.atHand(task).answer(Map.of("outcome", "assured")));
            assertRefused(beiarn.get("/api/v1/tasks/" + task + "/rows"));
            assertRefused(beiarn.get("/api/v1/schemas/targets?taskId=" + task));
            assertRefused(beiarn.post("/api/v1/tasks/" + task + "/release", ""));
        }
        for (String instance : bodosInstances) {
            assertRefused(beiarn.get("/engine-rest/process-instance/" + instance + "/variables"));
            assertRefused(beiarn.get("/engine-rest/process-instance/" + instance + "/activity-instances"));
            assertRefused(beiarn.get("/engine-rest/history/process-instance/" + instance));
        }
    }

    @Test
    void beiarnsContactReadsNoUnfinishedFigureOfBodo() {
        for (String part : List.of("/targets", "/benefits", "/plan-versions", "/documents")) {
            Reply answer = site.as("k" + BEIARN).get("/api/v1/projects/" + journey.code() + part);
            assertThat(answer.ok().json().findValuesAsText("municipality"))
                    .as("municipalities in %s as Beiarn's contact reads it", part)
                    .doesNotContain(BODO);
            assertThat(answer.text())
                    .as("figures in %s", part)
                    .doesNotContain("5200")
                    .doesNotContain("410000");
        }
        JsonNode bodo = nodes(site.as("k" + BEIARN)
                        .get("/api/v1/projects/" + journey.code() + "/participations")
                        .ok())
                .filter(one -> one.get("municipality").asText().equals(BODO))
                .findFirst()
                .orElseThrow();
        assertThat(bodo.get("details").isNull())
                .as("Bodø's answers are hidden: %s", bodo)
                .isTrue();
    }

    @Test
    void howFarBodoHasComeIsKnownToTheLeaderButNotToBeiarn() {
        String mappings = "/api/v1/projects/" + journey.code() + "/mappings";

        for (String own : List.of("k" + BODO, "d" + BODO, "prosjektleder", "styringsleder")) {
            assertThat(site.as(own).get(mappings).ok().json().findValuesAsText("municipality"))
                    .as("mappings that %s knows of", own)
                    .contains(BODO);
        }
        for (String other : List.of("k" + BEIARN, "d" + BEIARN)) {
            assertThat(site.as(other).get(mappings).ok().json().findValuesAsText("municipality"))
                    .as("mappings that %s knows of", other)
                    .doesNotContain(BODO);
        }
        JsonNode bodo = nodes(site.as("prosjektleder").get(mappings).ok())
                .filter(one -> one.get("municipality").asText().equals(BODO))
                .findFirst()
                .orElseThrow();
        assertThat(bodo.get("state").asText()).isEqualTo("submitted");
    }

    @Test
    void beiarnsContactFindsNothingOfBodoInTasklist() throws Exception {
        Session tasklist = new Session(port, "k" + BEIARN);
        String api = "/camunda/api/engine/engine/default";
        for (String list : List.of(
                "/task",
                "/process-instance",
                "/variable-instance",
                "/history/task",
                "/history/variable-instance",
                "/history/process-instance",
                "/history/user-operation")) {
            Reply answer = tasklist.get(api + list + "?maxResults=500");
            if (answer.status() != 403) {
                assertThat(nodes(answer.ok()).filter(this::isBodos))
                        .as("Bodø's in %s", list)
                        .isEmpty();
            }
        }
        Reply found = tasklist.post(
                api + "/task?maxResults=500", "{\"processInstanceBusinessKey\":\"" + journey.code() + "\"}");
        assertThat(ids(found)).as("what Tasklist finds").isNotEmpty().doesNotContainAnyElementsOf(bodosTasks);
        for (String task : bodosTasks) {
            assertRefused(tasklist.get(api + "/task/" + task));
            assertRefused(tasklist.get(api + "/task/" + task + "/form-variables"));
            assertRefused(tasklist.post(api + "/task/" + task + "/submit-form", "{\"variables\":{}}"));
        }
    }

    @Test
    void tasklistsListNamesProjectAndMunicipalityOfOnesOwnTasksOnly() throws Exception {
        Session tasklist = new Session(port, "k" + BEIARN);
        String api = "/camunda/api/engine/engine/default";
        String filter = nodes(tasklist.get(api + "/filter").ok())
                .filter(one -> one.get("name").asText().equals("Gruppenes oppgaver"))
                .map(one -> one.get("id").asText())
                .findFirst()
                .orElseThrow();

        JsonNode list = tasklist.getHal(api + "/filter/" + filter + "/list?maxResults=500")
                .ok()
                .json();

        assertThat(list.at("/_embedded/task").findValuesAsText("id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(bodosTasks);
        JsonNode mapping = StreamSupport.stream(list.at("/_embedded/task").spliterator(), false)
                .filter(task -> task.get("taskDefinitionKey").asText().equals("map-benefits"))
                .filter(task -> columns(task).containsValue(journey.code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mapping with its project among " + list));
        assertThat(columns(mapping))
                .containsEntry("projectCode", journey.code())
                .containsEntry("municipalityName", "Beiarn")
                .containsKey("projectTitle");
        String ofBodo = String.join(",", bodosTasks);
        assertThat(nodes(tasklist.get(api + "/variable-instance?taskIdIn=" + ofBodo)
                        .ok()))
                .isEmpty();
        assertThat(nodes(tasklist.get(api + "/variable-instance?variableScopeIdIn=" + ofBodo)
                        .ok()))
                .isEmpty();
        assertThat(nodes(tasklist.get(api + "/variable-instance?variableName=municipalityName")
                                .ok())
                        .map(one -> one.get("value").asText())
                        .collect(Collectors.toSet()))
                .containsExactly("Beiarn");
    }

    @Test
    void beiarnsContactFindsNothingOfBodoInThePortal() throws Exception {
        Session portal = new Session(port, "k" + BEIARN);
        for (String task : bodosTasks) {
            Reply page = portal.get("/portal/tasks/" + task);
            assertRefused(page);
            assertThat(page.text()).doesNotContain("5200").doesNotContain("5 200");
        }
        for (String path :
                List.of("/portal", "/portal/tasks", "/portal/projects", "/portal/projects/" + journey.code())) {
            Reply page = portal.get(path);
            bodosTasks.forEach(task -> assertThat(page.text()).as(path).doesNotContain(task));
            assertThat(page.text())
                    .as(path)
                    .doesNotContain("410000")
                    .doesNotContain("410 000")
                    .doesNotContain("5200");
        }
    }

    @Test
    void helgelandsLeaderFindsNothingOfSalten() {
        Actor helgeland = site.as("hprosjektleder");
        assertThat(helgeland.tasks(null, null, null))
                .as("tasks of Helgeland's leader")
                .isEmpty();
        for (String list : List.of(
                "task",
                "process-instance",
                "variable-instance",
                "execution",
                "history/task",
                "history/process-instance",
                "history/variable-instance",
                "history/user-operation")) {
            Reply answer = helgeland.get("/engine-rest/" + list + "?maxResults=500");
            assertThat(answer.text()).as(list).doesNotContain(journey.code()).doesNotContain("\"salten\"");
        }
        String address = "/api/v1/projects/" + journey.code();
        for (String part : List.of(
                "",
                "/participations",
                "/targets",
                "/mappings",
                "/decisions",
                "/benefit-map",
                "/plan-versions",
                "/documents",
                "/benefit-plan.docx")) {
            assertRefused(helgeland.get(address + part));
        }
        assertThat(helgeland.get("/api/v1/projects").ok().text()).doesNotContain(journey.code());
        assertRefused(helgeland.post(address + "/stop", "{\"decisionCase\":\"26/1\",\"reason\":\"Nei\"}"));
        assertRefused(helgeland.post(address + "/admissions", "{\"municipality\":\"1833\"}"));
        assertThat(helgeland.startAnswer(Folkeregister.start()).status())
                .as("start in Salten")
                .isEqualTo(403);
    }

    @Test
    void whoLeadsOneOfTwoCollaborationsSeesNothingOfTheOthersLeader() {
        String leader = "leder-av-helgeland";
        Accounts accounts = new Accounts(site.as("admin"));
        accounts.person(leader, List.of("helgeland-project-leader"), List.of("helgeland", "salten"));
        Actor both = site.as(leader);
        TaskAtHand saltens = journey.leader("draft-privacy-assessment");

        assertThat(both.tasks(journey.code(), null, null)).isEmpty();
        assertRefused(both.get("/engine-rest/task/" + saltens.id()));
        assertRefused(both.atHand(saltens.id()).answer(Map.of("personalData", true)));
        assertThat(both.startAnswer(Folkeregister.start()).status())
                .as("start in Salten")
                .isEqualTo(403);
        assertThat(saltens.open()).isTrue();
    }

    private boolean isBodos(JsonNode found) {
        return List.of("id", "taskId", "processInstanceId", "executionId", "rootProcessInstanceId").stream()
                        .map(name -> found.path(name).asText())
                        .anyMatch(id -> bodosTasks.contains(id) || bodosInstances.contains(id))
                || found.path("value").asText().equals(BODO)
                || found.path("groupId").asText().startsWith("municipality-" + BODO);
    }

    private static Map<String, String> columns(JsonNode task) {
        return StreamSupport.stream(task.at("/_embedded/variable").spliterator(), false)
                .collect(Collectors.toMap(
                        one -> one.get("name").asText(), one -> one.get("value").asText()));
    }

    private static void assertRefused(Reply answer) {
        assertThat(answer.status()).as("%s should be refused", answer).isIn(403, 404);
    }

    private static Set<String> ids(Reply list) {
        return nodes(list.ok()).map(node -> node.get("id").asText()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.stream.Stream<JsonNode> nodes(Reply list) {
        return StreamSupport.stream(list.json().spliterator(), false);
    }
}
