package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ProcessTest
@AutoConfigureMockMvc
class ProjectApiTest {

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Documents documents;

    @Autowired
    private MockMvc http;

    @Test
    @DisplayName("Salten's members find the project, by filter and page; Helgeland's leader finds nothing")
    void visibility() throws Exception {
        ProjectStory story = ProjectStory.start(play, jdbc, "light", "1804");

        read("k1804", "/api/v1/projects?q=" + story.code + "&size=5&sort=code,asc")
                .andExpect(jsonPath("$.content", hasSize(1)))
                .andExpect(jsonPath("$.content[0].phase").value("idea"))
                .andExpect(jsonPath("$.page.totalElements").value(1));
        read("k1804", "/api/v1/projects?state=stopped&q=" + story.code).andExpect(jsonPath("$.content", hasSize(0)));
        read("hprosjektleder", "/api/v1/projects?size=1000")
                .andExpect(jsonPath("$.content[*].code", not(hasItem(startsWith("SALTEN")))));
        read("k1804", "/api/v1/projects/" + story.code)
                .andExpect(jsonPath("$.subGoals[0]").value("B"))
                .andExpect(jsonPath("$.phases.idea").exists());
        read("hprosjektleder", "/api/v1/projects/" + story.code).andExpect(status().isNotFound());
        read("k1804", "/api/v1/projects?sort=problem")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("sort"));
        read("k1804", "/api/v1/projects?phase=dream").andExpect(status().isBadRequest());
        http.perform(get("/api/v1/projects")).andExpect(status().isUnauthorized());
    }

    @Test
    @DisplayName("A municipality reads its own answers, not another's; the leader reads all")
    void answers() throws Exception {
        ProjectStory story = ProjectStory.start(play, jdbc, "light", "1804", "1839")
                .describe()
                .interested("1804", "1839")
                .propose(Map.of());
        String address = "/api/v1/projects/" + story.code + "/participations";

        read("k1839", address)
                .andExpect(jsonPath("$[0].municipality").value("1804"))
                .andExpect(jsonPath("$[0].state").value("invited"))
                .andExpect(jsonPath("$[0].details").doesNotExist())
                .andExpect(jsonPath("$[0].costShares").doesNotExist())
                .andExpect(jsonPath("$[1].details.contact").value("Kari Kontakt"))
                .andExpect(jsonPath("$[1].costShares.2027").isNumber());
        read("prosjektleder", address)
                .andExpect(jsonPath("$[0].details.interest").value("interested"));
    }

    @Test
    @DisplayName("A case package is downloaded by its municipality, and is not there for another")
    void files() throws Exception {
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1804", "1839");
        String address = "/api/v1/projects/" + story.code + "/documents";
        StoredDocument beiarn = documents.of(story.code).stream()
                .filter(document -> "1839".equals(document.municipality()))
                .findFirst()
                .orElseThrow();

        read("k1839", address).andExpect(jsonPath("$", hasSize(1)));
        byte[] file = read("k1839", address + "/" + beiarn.id())
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("1839.docx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PaperText.of(file)).contains("Beiarn");
        read("k1804", address + "/" + beiarn.id()).andExpect(status().isNotFound());
        read("hprosjektleder", address).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("Commands answer with what happened, or with what is wrong, in the caller's language")
    void commands() throws Exception {
        ProjectStory story = ProjectStory.start(play, jdbc, "light", "1804", "1839");
        String address = "/api/v1/projects/" + story.code;

        send("prosjektleder", address + "/stop", "{\"reason\":\"Nei\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("decisionCase"))
                .andExpect(jsonPath("$.detail").value("Feltet må fylles ut."));
        send("prosjektleder", address + "/stop", "{\"reason\":\"<b>Nei</b>\",\"decisionCase\":\"1\"}")
                .andExpect(jsonPath("$.field").value("reason"));
        send("prosjektleder", address + "/stop", "{").andExpect(status().isBadRequest());
        send("k1804", address + "/admissions", "{\"municipality\":\"1836\"}").andExpect(status().isForbidden());
        send("prosjektleder", address + "/admissions", "{\"municipality\":\"1836\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.where").value("invited"));
        send("prosjektleder", address + "/admissions", "{\"municipality\":\"1836\"}")
                .andExpect(status().isConflict());
        String withdrawal = "{\"municipality\":\"1839\",\"reason\":\"Kapasitet\",\"decidedBy\":\"Kommunedirektøren\","
                + "\"date\":\"2026-11-20\",\"caseNumber\":\"26/9\"}";
        send("d1804", address + "/withdrawals", withdrawal).andExpect(status().isForbidden());
        send("d1839", address + "/withdrawals", withdrawal)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("withdrawn"));
        http.perform(post(address + "/withdrawals")
                        .with(httpBasic("d1839", "gevinstflyt"))
                        .header("Accept-Language", "en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(withdrawal))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("no longer in the project")));
        send("prosjektleder", address + "/stop", "{\"reason\":\"Nei\",\"decisionCase\":\"26/5\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("stopped"));
        read("k1804", address).andExpect(jsonPath("$.stop.stopReason").value("Nei"));
    }

    @Test
    @DisplayName("A contact raises deviations for the own municipality only")
    void deviations() throws Exception {
        ProjectStory story = ProjectStory.start(play, jdbc, "light", "1804", "1839");
        String address = "/api/v1/projects/" + story.code + "/deviations";

        send("k1804", address, "{\"title\":\"Forsinket\",\"description\":\"Leverandøren svarer ikke.\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.municipality").value("1804"))
                .andExpect(jsonPath("$.state").value("open"));
        send("k1804", address, "{\"title\":\"A\",\"description\":\"B\",\"municipality\":\"1839\"}")
                .andExpect(status().isForbidden());
        send("k1875", address, "{\"title\":\"A\",\"description\":\"B\"}").andExpect(status().isForbidden());
        send("prosjektleder", address, "{\"title\":\"A\",\"description\":\"B\",\"municipality\":\"1875\"}")
                .andExpect(status().isBadRequest());
        send("k1833", address, "{\"title\":\"A\",\"description\":\"B\"}").andExpect(status().isNotFound());
        send("prosjektleder", address, "{\"title\":\"A\"}")
                .andExpect(jsonPath("$.field").value("description"));
        read("observator", address)
                .andExpect(jsonPath("$.content", hasSize(1)))
                .andExpect(jsonPath("$.content[0].project").value(story.code));
    }

    @Test
    @DisplayName("Deviations are listed by project, municipality and state, the newest first or sorted as asked")
    void listOfDeviations() throws Exception {
        ProjectStory story = ProjectStory.start(play, jdbc, "light", "1804", "1839");
        String address = "/api/v1/projects/" + story.code + "/deviations";
        send("prosjektleder", address, "{\"title\":\"B\",\"description\":\"B\"}")
                .andExpect(jsonPath("$.project").value(story.code));
        send("k1804", address, "{\"title\":\"A\",\"description\":\"A\"}").andExpect(status().isOk());
        send("k1839", address, "{\"title\":\"C\",\"description\":\"C\"}").andExpect(status().isOk());

        read("observator", address).andExpect(jsonPath("$.content[*].title", contains("C", "A", "B")));
        read("observator", address + "?sort=title").andExpect(jsonPath("$.content[*].title", contains("A", "B", "C")));
        read("observator", address + "?sort=description").andExpect(status().isBadRequest());
        read("observator", address + "?municipality=1804").andExpect(jsonPath("$.content[*].title", contains("A")));
        read("observator", address + "?state=closed").andExpect(jsonPath("$.content", hasSize(0)));
        read("observator", address + "?state=lukket")
                .andExpect(jsonPath("$.field").value("state"));
        String all = "/api/v1/deviations?state=open&project=";
        read("observator", all + story.code).andExpect(jsonPath("$.content", hasSize(3)));
        read("hprosjektleder", all + story.code).andExpect(status().isNotFound());
        read("hprosjektleder", "/api/v1/deviations?size=100")
                .andExpect(jsonPath("$.content[*].project", not(hasItem(story.code))));
    }

    private ResultActions read(String user, String address) throws Exception {
        return http.perform(get(address).with(httpBasic(user, "gevinstflyt")));
    }

    private ResultActions send(String user, String address, String body) throws Exception {
        return http.perform(post(address)
                .with(httpBasic(user, "gevinstflyt"))
                .header("Accept-Language", "nb")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
