package no.gevinstflyt.rollout;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** What a municipality registers can be read again, by itself and by those who lead the project. */
@ProcessTest
@AutoConfigureMockMvc
class RolloutRegisterTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    private Stage stage;

    @Autowired
    private MockMvc http;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Every answer with who recorded it, in words on the page and as data over the API")
    void readAgain() throws Exception {
        RolloutStory story = answered();
        String address = "/api/v1/projects/" + story.code + "/rollout/" + BODO;
        http.perform(get(address).with(httpBasic("k1804", "gevinstflyt")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("Bodø"))
                .andExpect(jsonPath("$.standing.status").value("not-accepted"))
                .andExpect(jsonPath("$.entries[?(@.kind == 'impact-assessment')].values.officerAdvice")
                        .value("Kan tas i bruk."))
                .andExpect(jsonPath("$.entries[?(@.kind == 'training')].values.toBeTrained")
                        .value(5))
                .andExpect(jsonPath("$.entries[?(@.kind == 'national-service')].values.agreementReference")
                        .value("26/77"))
                .andExpect(jsonPath("$.entries[?(@.kind == 'go-live')].values.acceptedBy")
                        .value("Dag Direktør"))
                .andExpect(jsonPath("$.entries[?(@.kind == 'delivery')].values.defects")
                        .value("Søket virker ikke."));
        String page = "/portal/projects/" + story.code + "/rollout/" + BODO;
        for (String reader : List.of("k1804", "d1804", RolloutStory.LEADER, "gevinstansvarlig")) {
            http.perform(get(page).with(user(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Innføringen i Bodø")))
                    .andExpect(content().string(containsString("Kan tas i bruk.")))
                    .andExpect(content().string(containsString("Opplysninger om sårbare personer")))
                    .andExpect(content().string(containsString("DBA 26/12")))
                    .andExpect(content().string(containsString("Søket virker ikke.")));
        }
        http.perform(get("/portal/projects/" + story.code).with(user("k1804")))
                .andExpect(content().string(containsString(page)))
                .andExpect(content().string(not(containsString(page.replace(BODO, BEIARN)))));
    }

    @Test
    @DisplayName("Another municipality, an observer and other collaborations do not read it; nor is there one outside")
    void notForOthers() throws Exception {
        RolloutStory story = stage.rollout("light", List.of(), BODO).planned(5, BODO);
        for (String address : List.of("/api/v1/projects/", "/portal/projects/")) {
            String own = address + story.code + "/rollout/" + BODO;
            http.perform(get(own).with(httpBasic("k1839", "gevinstflyt")).with(user("k1839")))
                    .andExpect(status().isForbidden());
            http.perform(get(own).with(httpBasic("observator", "gevinstflyt")).with(user("observator")))
                    .andExpect(status().isForbidden());
            http.perform(get(own).with(httpBasic("hprosjektleder", "gevinstflyt"))
                            .with(user("hprosjektleder")))
                    .andExpect(status().isNotFound());
            http.perform(get(address + story.code + "/rollout/1875")
                            .with(httpBasic(RolloutStory.LEADER, "gevinstflyt"))
                            .with(user(RolloutStory.LEADER)))
                    .andExpect(status().isNotFound());
        }
    }

    private RolloutStory answered() {
        RolloutStory story = stage.rollout("light", List.of(BODO), BODO, BEIARN);
        stage.nationalSolution(story.project, "EXISTS");
        return story.planned(0, BODO, BEIARN)
                .trained(BODO)
                .does(
                        BODO,
                        "join-national-service",
                        Map.of("joined", true, "agreementReference", "26/77", "date", story.day(0)))
                .does(
                        BODO,
                        "assess-privacy",
                        RolloutStory.assessment(true, "medium", "large-scale", "vulnerable-persons"))
                .does(
                        BODO,
                        "complete-dpia",
                        Map.of(
                                "dpiaReference", "26/11",
                                "officerAdvice", "Kan tas i bruk.",
                                "officerAdviceDate", story.day(0),
                                "residualRisk", "low",
                                "approvedBy", "Dag Direktør"))
                .does(BODO, "sign-data-processing-agreement", Map.of("signed", true, "reference", "DBA 26/12"))
                .does(
                        BODO,
                        "confirm-go-live",
                        Map.of("live", true, "acceptMissingBaseline", true, "acceptedBy", "Dag Direktør"))
                .does(BODO, "accept-delivery", Map.of("accepted", false, "defects", "Søket virker ikke."));
    }
}
