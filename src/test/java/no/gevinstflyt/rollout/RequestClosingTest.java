package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
class RequestClosingTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";
    private static final String LEADER = RolloutStory.LEADER;

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
    @DisplayName(
            "Refused with its reason until it makes sense, accepted once, and refused a second time with who asked")
    void overTheApi() throws Exception {
        RolloutStory story = stage.whole("full", BODO, BEIARN);
        ask(LEADER, story, "Før planen").andExpect(status().isConflict());
        story.planned(0, BODO, BEIARN);
        ask(LEADER, story, "Før noen")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("Ingen kommune har tatt løsningen i bruk ennå")));
        story.rolledOut(BODO);
        ask("k1804", story, "Ikke min sak").andExpect(status().isForbidden());
        ask("hprosjektleder", story, "Ikke mitt").andExpect(status().isNotFound());
        ask(LEADER, story, " ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("reason"));
        assertThat(play.open(story.code)).doesNotContain("prepare-gate");

        ask(LEADER, story, "Beiarn trenger mer tid.")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.project").value(story.code))
                .andExpect(jsonPath("$.remaining.length()").value(1))
                .andExpect(jsonPath("$.remaining[0]").value(BEIARN));
        play.jobs();
        assertThat(play.open(story.code)).containsOnlyOnce("prepare-gate");
        ask(LEADER, story, "En gang til")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString(Norwegian.date(stage.today()))));
        play.jobs();
        assertThat(play.open(story.code)).containsOnlyOnce("prepare-gate");
    }

    @Test
    @DisplayName("All are done: BP4 comes by itself, and can't be asked for; nor in a project that is stopped")
    void nothingToAskFor() throws Exception {
        RolloutStory story = stage.whole("full", BODO).planned(0, BODO).rolledOut(BODO);
        ask(LEADER, story, "For sent")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("kommer av seg selv")));
        play.jobs();
        assertThat(play.open(story.code)).containsOnlyOnce("prepare-gate");
        story.gate("rejected", "BP4");
        ask(LEADER, story, "Stanset").andExpect(status().isConflict());
    }

    @Test
    @DisplayName("From the project's page, which then says that it is asked for, by whom and why")
    void inThePortal() throws Exception {
        RolloutStory story =
                stage.whole("full", BODO, BEIARN).planned(0, BODO, BEIARN).rolledOut(BODO);
        String address = "/portal/projects/" + story.code;
        http.perform(get(address).with(user("k1804")))
                .andExpect(content().string(not(containsString("request-closing"))));
        http.perform(get(address).with(user(LEADER))).andExpect(content().string(containsString("Be om BP4 nå")));

        http.perform(post(address + "/request-closing")
                        .with(user(LEADER))
                        .with(csrf())
                        .param("reason", "Beiarn trenger mer tid."))
                .andExpect(redirectedUrl(address));
        play.jobs();

        assertThat(play.open(story.code)).contains("prepare-gate");
        http.perform(get(address).with(user("observator")))
                .andExpect(content().string(containsString("BP4 er bedt om")))
                .andExpect(content().string(containsString("Beiarn trenger mer tid.")));
        http.perform(get(address).with(user(LEADER)))
                .andExpect(content().string(not(containsString("request-closing"))));
        http.perform(post(address + "/request-closing")
                        .with(user(LEADER))
                        .with(csrf())
                        .param("reason", "En gang til"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("styringsgruppen har ikke sagt nei")));
    }

    private ResultActions ask(String user, RolloutStory story, String reason) throws Exception {
        return http.perform(post("/api/v1/projects/" + story.code + "/rollout/closing")
                .with(httpBasic(user, "gevinstflyt"))
                .header("Accept-Language", "nb")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"" + reason + "\"}"));
    }
}
