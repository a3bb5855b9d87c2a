package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is done and gone is answered with 404 and plain words, never as a failure of the application. */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoneIT {

    @LocalServerPort
    private int port;

    private Site site;
    private String task;
    private String instance;
    private String execution;

    @BeforeAll
    void theFirstGateIsPassed() {
        site = new Site(port);
        Journey journey = Journey.begin(site);
        task = journey.leader("describe-idea").id();
        journey.describeIdea().passGate();
        instance = Eventually.find(
                        "the ended gate of " + journey.code(),
                        () -> first(site.as("admin")
                                .get(
                                        "/engine-rest/history/process-instance?finished=true&processDefinitionKey=gate-approval"
                                                + "&processInstanceBusinessKey=" + journey.code())))
                .get("id")
                .asText();
        journey.contact("1839", "declare-interest");
        execution = site.as("admin")
                .get("/engine-rest/history/activity-instance?activityType=userTask&processInstanceId=" + instance)
                .ok()
                .json()
                .get(0)
                .get("executionId")
                .asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task/{task}",
                "task/{task}/variables",
                "task/{task}/variables/projectId",
                "task/{task}/localVariables",
                "task/{task}/form",
                "task/{task}/form-variables",
                "task/{task}/deployed-form",
                "task/{task}/rendered-form",
                "task/{task}/identity-links",
                "process-instance/{instance}",
                "process-instance/{instance}/variables",
                "process-instance/{instance}/variables/projectId",
                "process-instance/{instance}/activity-instances",
                "execution/{execution}",
                "execution/{execution}/localVariables",
                "execution/{execution}/localVariables/projectId",
                "execution/{execution}/messageSubscriptions/withdraw",
                "task/nothing/variables",
                "process-instance/nothing/variables",
                "execution/nothing/localVariables"
            })
    void whatIsGoneIsNotFound(String path) throws Exception {
        String address =
                path.replace("{task}", task).replace("{instance}", instance).replace("{execution}", execution);
        for (String user : List.of("admin", "prosjektleder", "k1839")) {
            assertNotFound(site.as(user).get("/engine-rest/" + address));
        }
        Session tasklist = new Session(port, "prosjektleder");
        assertNotFound(tasklist.get("/camunda/api/engine/engine/default/" + address));
    }

    @Test
    void whatIsThereAndAskedForWronglyIsNotGone() {
        Actor admin = site.as("admin");
        assertThat(admin.get("/engine-rest/task/count?dueDate=tomorrow").status())
                .isEqualTo(400);
        TaskAtHand open = admin.tasks(null, "declare-interest", "1839").get(0);
        assertThat(admin.post("/engine-rest/task/" + open.id() + "/identity-links", "{\"type\":1,")
                        .status())
                .isEqualTo(400);
    }

    private static Optional<JsonNode> first(Reply list) {
        return Optional.ofNullable(list.ok().json().get(0));
    }

    private static void assertNotFound(Reply answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asText())
                .isEqualTo("Det du spør etter, finnes ikke, eller du har ikke tilgang til det.");
    }
}
