package no.gevinstflyt.portal.settings;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page of the settings, and the page of a project's realisation, as each role. */
@ProcessTest
@AutoConfigureMockMvc
class SettingPagesTest {

    private static final String PAGE = "/portal/settings/salten";

    @Autowired
    private MockMvc pages;

    @Autowired
    private Play play;

    @Test
    void everybodyInTheCollaborationReadsAndTheProjectLeaderChanges() throws Exception {
        pages.perform(get("/portal/settings").with(user("k1839")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Oppfølgingsperiode")))
                .andExpect(content().string(not(containsString("/portal/settings/salten/start"))));
        pages.perform(get("/portal/settings").with(user("observator")))
                .andExpect(content().string(not(containsString("Endre en innstilling"))));
        pages.perform(post(PAGE + "/settle")
                        .with(user("prosjektleder"))
                        .with(csrf())
                        .param("name", "remind-after-days")
                        .param("value", "8"))
                .andExpect(redirectedUrl(PAGE));
        pages.perform(post(PAGE + "/settle")
                        .with(user("k1839"))
                        .with(csrf())
                        .param("name", "remind-after-days")
                        .param("value", "9"))
                .andExpect(status().isForbidden());
        pages.perform(get(PAGE).with(user("hprosjektleder"))).andExpect(status().isNotFound());
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndWhatWasWrittenStays() throws Exception {
        pages.perform(post(PAGE + "/settle")
                        .with(user("prosjektleder"))
                        .with(csrf())
                        .param("name", "remind-after-days")
                        .param("value", "mange"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("value-error")))
                .andExpect(content().string(containsString("mange")));
        pages.perform(post(PAGE + "/start")
                        .with(user("prosjektleder"))
                        .with(csrf())
                        .param("kind", "benefit-budget")
                        .param("period", "1999"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("period-error")));
        pages.perform(post(PAGE + "/start").with(user("prosjektleder")).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("kind-error")));
    }

    @Test
    void choicesTasksAndMunicipalitiesHaveTheirNames() throws Exception {
        settle("tie-rule", "returned").andExpect(redirectedUrl(PAGE));
        settle("task-days.map-benefits", "45").andExpect(redirectedUrl(PAGE));
        settle("k1839", "one-person-measurements.1839", "true").andExpect(redirectedUrl(PAGE));
        pages.perform(get(PAGE).with(user("prosjektleder")))
                .andExpect(content().string(containsString("Saken sendes tilbake")))
                .andExpect(content().string(containsString("Frist for oppgaven: Kartlegg kommunens gevinster")))
                .andExpect(content().string(containsString("45 dager")))
                .andExpect(content().string(containsString("Målinger uten godkjenner: Beiarn")))
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(get(PAGE).param("setting", "decision-mode").with(user("prosjektleder")))
                .andExpect(content().string(containsString("value=\"majority\"")))
                .andExpect(content().string(containsString("Flertall")));
        pages.perform(get(PAGE)
                        .param("setting", "decision-mode")
                        .param("lang", "en")
                        .with(user("prosjektleder")))
                .andExpect(content().string(containsString("Majority")));
        settle("k1839", "one-person-measurements.1839", "false").andExpect(redirectedUrl(PAGE));
    }

    @Test
    void aMunicipalityIsOfferedItsOwnChoiceAlone() throws Exception {
        pages.perform(get(PAGE).with(user("k1839")))
                .andExpect(content().string(containsString("value=\"one-person-measurements.1839\"")))
                .andExpect(content().string(not(containsString("value=\"one-person-measurements.1804\""))))
                .andExpect(content().string(not(containsString("value=\"tie-rule\""))));
        pages.perform(get(PAGE).param("setting", "one-person-measurements.1839").with(user("d1839")))
                .andExpect(content().string(containsString("Kommunen velger selv.")));
        pages.perform(get(PAGE).with(user("prosjektleder")))
                .andExpect(content().string(containsString("value=\"contact-registers-director.1839\"")))
                .andExpect(content().string(not(containsString("value=\"one-person-measurements.1839\""))));
        settle("prosjektleder", "one-person-measurements.1839", "true").andExpect(status().isForbidden());
    }

    private ResultActions settle(String name, String value) throws Exception {
        return settle("prosjektleder", name, value);
    }

    private ResultActions settle(String person, String name, String value) throws Exception {
        return pages.perform(post(PAGE + "/settle")
                .with(user(person))
                .with(csrf())
                .param("name", name)
                .param("value", value));
    }

    @Test
    void aProjectWithoutAPlanSaysThatThereIsNothingYet() throws Exception {
        String code = play.start(
                "prosjektleder",
                "joint-project",
                Map.of(
                        "title", "Felles arkiv",
                        "problem", "Ti ulike arkiv",
                        "goal", "Ett arkiv",
                        "subGoals", "C",
                        "contents", "it-development",
                        "complexity", "low",
                        "course", "full",
                        "municipalities", "1804,1839"));
        pages.perform(get("/portal/projects/{code}/realisation", code).with(user("k1839")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ingen gevinster å vise ennå")));
        pages.perform(get("/portal/projects/{code}/realisation", code).with(user("hprosjektleder")))
                .andExpect(status().isNotFound());
        pages.perform(get("/api/v1/projects/{code}/realisation/totals", code).with(user("k1839")))
                .andExpect(status().isOk());
    }
}
