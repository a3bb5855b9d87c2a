package no.gevinstflyt.portal.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.Set;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** The start page and the sign-in page: language, navigation, and what the signed-in person sees of it. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:start-pages")
@AutoConfigureMockMvc
class StartPagesTest {

    @Autowired
    private MockMvc pages;

    @MockitoBean
    private People people;

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
        given(people.name("k1804")).willReturn("Kari Kontakt");
        given(people.current())
                .willReturn(Optional.of(new Caller("k1804", Set.of("municipality-1804"), Set.of("salten"))));
        pages.perform(get("/"))
                .andExpect(content().string(containsString("Kari Kontakt")))
                .andExpect(content().string(containsString("/camunda/app/tasklist/")))
                .andExpect(content().string(not(containsString("/camunda/app/cockpit/"))));
    }

    @Test
    void theSignInPageSaysThatNameOrPasswordIsWrong() throws Exception {
        pages.perform(get("/login").queryParam("error", "").with(user("nobody")))
                .andExpect(content().string(containsString("Brukernavnet eller passordet er feil")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")));
    }
}
