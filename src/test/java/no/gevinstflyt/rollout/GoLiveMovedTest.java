package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ProcessTest
@AutoConfigureMockMvc
class GoLiveMovedTest {

    private static final String BODO = "1804";

    private Stage stage;

    @Autowired
    private Play play;

    @Autowired
    private MockMvc http;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Moved while the municipality prepares itself, waits, and has the day: each time the new date holds")
    void actsAtOnce() throws Exception {
        RolloutStory story = stage.rollout("light", List.of(), BODO).planned(20, BODO);
        move("k1804", story, story.day(10), "Klar før").andExpect(status().isOk());
        story.nothingPersonal(BODO).trained(BODO);
        move("d1804", story, story.day(30), "Ferie")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.municipality").value(BODO))
                .andExpect(jsonPath("$.movedFrom").value(story.day(10)))
                .andExpect(jsonPath("$.goLive").value(story.day(30)))
                .andExpect(jsonPath("$.reason").value("Ferie"));
        story.dayComes(20);
        assertThat(story.open(BODO))
                .as("the former days have lost their meaning")
                .isEmpty();
        story.dayComes(10);
        assertThat(story.open(BODO)).containsExactly("confirm-go-live");

        move("prosjektleder", story, story.day(3), "Sykdom").andExpect(status().isOk());
        play.jobs();
        assertThat(story.open(BODO)).as("the task waits for the new day").isEmpty();
        story.dayComes(3);
        assertThat(story.open(BODO)).containsExactly("confirm-go-live");
        story.does(BODO, "confirm-go-live", Map.of("live", true));
        move("prosjektleder", story, story.day(3), "For sent").andExpect(status().isConflict());
    }

    @Test
    @DisplayName(
            "Refused: a day that has passed, the same day, no reason, another's municipality, one not in the project")
    void refused() throws Exception {
        RolloutStory story = stage.rollout("light", List.of(), BODO, "1839");
        move("prosjektleder", story, story.day(3), "Ikke planlagt ennå").andExpect(status().isConflict());
        story.planned(20, BODO, "1839");

        move("prosjektleder", story, story.day(-1), "Før")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("newDate"))
                .andExpect(jsonPath("$.detail", containsString(Norwegian.date(stage.today()))));
        move("prosjektleder", story, story.day(20), "Samme").andExpect(status().isBadRequest());
        move("prosjektleder", story, story.day(10 * 366), "Feil årstall")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("newDate"));
        move("prosjektleder", story, story.day(21), " ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("reason"));
        move("k1839", story, story.day(21), "Ikke min").andExpect(status().isForbidden());
        move("hprosjektleder", story, story.day(21), "Ikke mitt").andExpect(status().isNotFound());
        send("prosjektleder", story, "1875", story.day(21), "Ikke med").andExpect(status().isNotFound());
        assertThat(story.participation(BODO).goLivePlanned()).isEqualTo(story.day(20));
    }

    @Test
    @DisplayName("The day planned at first and the newest reason stand in the matrix, page and API, and with the tasks")
    void firstDayIsKept() throws Exception {
        RolloutStory story = stage.rollout("light", List.of(), BODO).planned(20, BODO);
        move("prosjektleder", story, story.day(40), "Leverandøren er forsinket");
        move("k1804", story, story.day(30), "Leverandøren tok igjen noe");

        http.perform(get("/api/v1/rollout?collaboration=salten&project=" + story.code)
                        .with(httpBasic("observator", "gevinstflyt")))
                .andExpect(jsonPath("$.content[0].cells[0].status").value("postponed"))
                .andExpect(jsonPath("$.content[0].cells[0].original").value(story.day(20)))
                .andExpect(jsonPath("$.content[0].cells[0].movedFrom").value(story.day(40)))
                .andExpect(jsonPath("$.content[0].cells[0].moveReason").value("Leverandøren tok igjen noe"));
        http.perform(get("/portal/rollout").with(user("k1839")))
                .andExpect(content().string(containsString("opprinnelig ")))
                .andExpect(content().string(containsString("flyttet fordi: Leverandøren tok igjen noe")));
        page("k1804", story, "train-staff")
                .andExpect(content().string(containsString("Opprinnelig dato")))
                .andExpect(content().string(containsString("Leverandøren tok igjen noe")));
    }

    @Test
    @DisplayName("From the project's page, and the task's page names the date and the changes")
    void inThePortal() throws Exception {
        RolloutStory story = stage.rollout("light", List.of(BODO), BODO).planned(20, BODO);
        String address = "/portal/projects/" + story.code;
        http.perform(get(address).with(user("k1804"))).andExpect(content().string(containsString("move-go-live")));
        http.perform(post(address + "/move-go-live")
                        .with(user("k1804"))
                        .with(csrf())
                        .param("municipality", BODO)
                        .param("newDate", story.day(0))
                        .param("reason", "Klar før"))
                .andExpect(redirectedUrl(address));
        assertThat(story.participation(BODO).goLivePlanned()).isEqualTo(story.day(0));
        page("k1804", story, "train-staff").andExpect(content().string(containsString("Endringer som gevinstene")));
        page("k1804", story, "assess-privacy").andExpect(content().string(containsString("Planlagt dato")));

        story.nothingPersonal(BODO).trained(BODO);
        page("k1804", story, "confirm-go-live")
                .andExpect(content().string(containsString("Personvernet er avklart")))
                .andExpect(content().string(containsString("Står feltet tomt, gjelder dagens dato.")))
                .andExpect(content().string(containsString("Nullpunkt som mangler")))
                .andExpect(content().string(containsString("name=\"acceptMissingBaseline\"")));
    }

    private ResultActions page(String user, RolloutStory story, String task) throws Exception {
        return http.perform(get("/portal/tasks/" + story.task(BODO, task).id()).with(user(user)))
                .andExpect(status().isOk());
    }

    private ResultActions move(String user, RolloutStory story, String day, String reason) throws Exception {
        return send(user, story, BODO, day, reason);
    }

    private ResultActions send(String user, RolloutStory story, String municipality, String day, String reason)
            throws Exception {
        return http.perform(post("/api/v1/projects/" + story.code + "/rollout/" + municipality + "/go-live")
                .with(httpBasic(user, "gevinstflyt"))
                .header("Accept-Language", "nb")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"newDate\":\"" + day + "\",\"reason\":\"" + reason + "\"}"));
    }
}
