package no.gevinstflyt.portal.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** The start page and the sign-in page: language, navigation, and what the signed-in person sees of it. */
@ProcessTest
@AutoConfigureMockMvc
class StartPagesTest {

    @Autowired
    private MockMvc pages;

    @Test
    void pagesAreInBokmaalEvenForAnEnglishBrowser() throws Exception {
        pages.perform(get("/").header("Accept-Language", "en-US"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"nb\">")))
                .andExpect(content().string(containsString("Hopp til hovedinnholdet")));
    }

    @Test
    void englishIsChosenOnceAndKept() throws Exception {
        pages.perform(get("/").param("lang", "en"))
                .andExpect(content().string(containsString("<html lang=\"en\">")))
                .andExpect(content().string(containsString("Skip to main content")))
                .andExpect(cookie().value("language", "en"));
    }

    @Test
    void onlyTheAdministratorIsOfferedTheEnginesOwnTools() throws Exception {
        pages.perform(get("/").with(user("k1804")))
                .andExpect(content().string(containsString("/camunda/app/tasklist/")))
                .andExpect(content().string(not(containsString("/camunda/app/cockpit/"))));
        pages.perform(get("/").with(user("admin")))
                .andExpect(content().string(containsString("/camunda/app/cockpit/")));
    }

    @Test
    void theSignInPageSaysThatNameOrPasswordIsWrong() throws Exception {
        pages.perform(get("/login").queryParam("error", ""))
                .andExpect(content().string(containsString("Brukernavnet eller passordet er feil")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")));
    }

    @Test
    void whoIsSignedOutIsSentToTheSignInPage() throws Exception {
        pages.perform(get("/portal/tasks"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("**/login"));
    }
}
