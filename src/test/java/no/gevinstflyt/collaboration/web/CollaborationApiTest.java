package no.gevinstflyt.collaboration.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ProcessTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:api-test;DB_CLOSE_DELAY=-1")
class CollaborationApiTest {

    @Autowired
    private MockMvc http;

    @Test
    void theMunicipalitiesArePagedAndSorted() throws Exception {
        ask("/api/v1/municipalities?size=3&sort=inhabitants,desc")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.content[*].name", contains("Bodø", "Rana", "Narvik")))
                .andExpect(jsonPath("$.page.totalElements").value(41))
                .andExpect(jsonPath("$.page.totalPages").value(14));
        ask("/api/v1/municipalities?page=5&size=10").andExpect(jsonPath("$.content", hasSize(0)));
    }

    @Test
    void theyAreFoundByTheirSamiNamesAndSortedInNorwegian() throws Exception {
        ask("/api/v1/municipalities?q=háb")
                .andExpect(jsonPath("$.content[*].displayName", contains("Hábmer - Hamarøy")));
        ask("/api/v1/municipalities?q=v&sort=name")
                .andExpect(jsonPath(
                        "$.content[*].name", contains("Vefsn", "Vega", "Vestvågøy", "Vevelstad", "Værøy", "Vågan")));
    }

    @Test
    void aCollaborationShowsItsMembersOfToday() throws Exception {
        ask("/api/v1/collaborations/helgeland")
                .andExpect(jsonPath("$.name").value("Digitale Helgeland"))
                .andExpect(jsonPath("$.parent").value("nordland"))
                .andExpect(jsonPath("$.decisionMode").value("majority"))
                .andExpect(jsonPath("$.members", hasSize(16)));
        ask("/api/v1/collaborations?sort=name")
                .andExpect(jsonPath("$.content[0].id").value("nordland"))
                .andExpect(jsonPath("$.page.totalElements").value(6));
    }

    @Test
    void whatDoesNotExistIsSaidInWords() throws Exception {
        ask("/api/v1/municipalities/0301")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("0301")));
        ask("/api/v1/collaborations/troms").andExpect(status().isNotFound());
        ask("/api/v1/municipalities?sort=mayor")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("sort"))
                .andExpect(jsonPath("$.detail", startsWith("Listen kan ikke sorteres etter «mayor»")));
    }

    @Test
    void withoutSignInThereIsNothing() throws Exception {
        http.perform(get("/api/v1/municipalities")).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/collaborations")).andExpect(status().isUnauthorized());
    }

    private ResultActions ask(String address) throws Exception {
        return http.perform(get(address).with(httpBasic("k1839", "gevinstflyt")));
    }
}
