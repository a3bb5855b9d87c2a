package no.gevinstflyt.collaboration.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.collaboration.Collaborations;
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
class SettingApiTest {

    private static final String SETTINGS = "/api/v1/collaborations/salten/settings";

    @Autowired
    private MockMvc http;

    @Autowired
    private Collaborations collaborations;

    @Test
    void theProjectLeaderSettlesFromADayOnAndEverybodyInTheCollaborationReadsIt() throws Exception {
        LocalDate later = LocalDate.now().plusMonths(2);
        settle("prosjektleder", "tracking-quarters", "{\"value\": \"16\"}").andExpect(status().isOk());
        settle("prosjektleder", "tracking-quarters", "{\"value\": \"20\", \"from\": \"" + later + "\"}")
                .andExpect(jsonPath("$.value").value("16"))
                .andExpect(jsonPath("$.standard").value("12"))
                .andExpect(jsonPath("$.later[0].value").value("20"));
        read("k1839")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.name == 'tracking-quarters')].value", contains("16")))
                .andExpect(jsonPath("$[?(@.name == 'budget-letter-month')].value", contains("9")));
        org.assertj.core.api.Assertions.assertThat(
                        collaborations.settings("salten", later).trackingQuarters())
                .isEqualTo(20);
    }

    @Test
    void whatTheSettingDoesNotTakeIsRefusedWithWhatItTakes() throws Exception {
        settle("prosjektleder", "tracking-quarters", "{\"value\": \"0\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("1")));
        settle("prosjektleder", "tracking-quarter", "{\"value\": \"8\"}").andExpect(status().isBadRequest());
        settle("prosjektleder", "decision-mode", "{\"value\": \"lottery\"}").andExpect(status().isBadRequest());
        settle("admin", "one-person-measurements.9999", "{\"value\": \"true\"}").andExpect(status().isBadRequest());
        settle("prosjektleder", "measurement-days", "{\"value\": \"30\", \"from\": \"2020-01-01\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("from"));
        settle("prosjektleder", "measurement-days", "{}").andExpect(status().isBadRequest());
    }

    @Test
    void aPeriodIsSettledForTasksThatThereAreOnly() throws Exception {
        settle("prosjektleder", "task-days.map-benefits", "{\"value\": \"45\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.value").value("45"));
        settle("prosjektleder", "task-days.map-benefit", "{\"value\": \"45\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("task-days.map-benefit"))
                .andExpect(jsonPath("$.detail", containsString("map-benefits, plan-rollout")));
        read("k1839")
                .andExpect(jsonPath("$[?(@.name == 'task-days.map-benefit')]").isEmpty());
    }

    @Test
    void whetherOnePersonIsEnoughTheMunicipalityItselfChooses() throws Exception {
        String beiarn = "one-person-measurements.1839";
        String yes = "{\"value\": \"true\"}";
        settle("prosjektleder", beiarn, yes)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", containsString("kommunens egne kontakter")));
        settle("k1804", beiarn, yes).andExpect(status().isForbidden());
        settle("d1804", beiarn, yes).andExpect(status().isForbidden());
        settle("k1839", "contact-registers-director.1839", yes).andExpect(status().isForbidden());
        for (String own : List.of("k1839", "d1839", "admin")) {
            settle(own, beiarn, yes).andExpect(status().isOk());
        }
    }

    @Test
    void othersMayNotSettleAndStrangersKnowOfNothing() throws Exception {
        settle("k1839", "measurement-days", "{\"value\": \"30\"}").andExpect(status().isForbidden());
        settle("hprosjektleder", "measurement-days", "{\"value\": \"30\"}").andExpect(status().isNotFound());
        read("hprosjektleder").andExpect(status().isNotFound());
        http.perform(get(SETTINGS)).andExpect(status().isUnauthorized());
    }

    private ResultActions read(String user) throws Exception {
        return http.perform(get(SETTINGS).with(httpBasic(user, "gevinstflyt")));
    }

    private ResultActions settle(String user, String name, String body) throws Exception {
        return http.perform(put(SETTINGS + "/" + name)
                .with(httpBasic(user, "gevinstflyt"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
