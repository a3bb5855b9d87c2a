package no.gevinstflyt.calendar.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ProcessTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:api-test;DB_CLOSE_DELAY=-1")
class CalendarApiTest {

    private static final String NO_TASK =
            """
            {"collaboration": "salten", "period": "1839/no-such-task/2026-09-22"}""";

    @Autowired
    private MockMvc http;

    @Test
    void membersSeeWhatIsDueInTheirCollaborationAndNoOther() throws Exception {
        http.perform(get("/api/v1/calendar?collaboration=salten").with(httpBasic("k1839", "gevinstflyt")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(0)));
        http.perform(get("/api/v1/calendar?collaboration=helgeland").with(httpBasic("k1839", "gevinstflyt")))
                .andExpect(status().isNotFound());
    }

    @Test
    void onlyTheProjectLeaderAndTheAdministratorStartByHand() throws Exception {
        start("k1839", "municipality-silence", NO_TASK).andExpect(status().isForbidden());
        start("hprosjektleder", "municipality-silence", NO_TASK).andExpect(status().isForbidden());
        start("prosjektleder", "municipality-silence", NO_TASK)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("Kommunen har ingen åpen oppgave med denne fristen."));
        start("admin", "municipality-silence", NO_TASK)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("Kommunen har ingen åpen oppgave med denne fristen."));
    }

    @Test
    void whatCantBeReadIsSaidFieldByField() throws Exception {
        start("prosjektleder", "new-year", NO_TASK)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("municipality-silence")));
        start("prosjektleder", "municipality-silence", "{\"collaboration\": \"salten\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("period"));
        start("prosjektleder", "municipality-silence", "{\"collaboration\": \"salten\", \"period\": \"soon\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("period"));
        start("prosjektleder", "municipality-silence", "[]").andExpect(status().isBadRequest());
    }

    private ResultActions start(String user, String kind, String body) throws Exception {
        return http.perform(post("/api/v1/calendar/" + kind)
                .with(httpBasic(user, "gevinstflyt"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
