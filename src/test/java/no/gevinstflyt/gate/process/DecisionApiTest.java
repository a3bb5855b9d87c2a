package no.gevinstflyt.gate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A project's decisions and papers over HTTP. */
@GateTest
class DecisionApiTest {

    @Autowired
    private Case gate;

    @Autowired
    private MockMvc http;

    @BeforeEach
    void aDecision() {
        gate.beforeTheSteeringGroup();
        gate.decide(Map.of(
                "decision",
                "approved-with-conditions",
                "reason",
                "Finansieringen er uklar.",
                "conditions",
                List.of(Map.of(
                        "text",
                        "Avklar den.",
                        "deadline",
                        gate.today().plusDays(30).toString())),
                "present",
                "Stine Styringsleder, Svein Styring",
                "disqualified",
                "Siri Styring",
                "votesFor",
                2,
                "votesAgainst",
                0));
    }

    @Test
    void aMemberReadsWhatWasDecided() throws Exception {
        asks("k1804", "/decisions")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].gate").value("BP1"))
                .andExpect(jsonPath("$[0].outcome").value("approved-with-conditions"))
                .andExpect(jsonPath("$[0].mode").value("chair"))
                .andExpect(jsonPath("$[0].present[1]").value("Svein Styring"))
                .andExpect(jsonPath("$[0].votesFor").value(2))
                .andExpect(jsonPath("$[0].votesAgainst").value(0))
                .andExpect(jsonPath("$[0].decidedBy").value("Stine Styringsleder"))
                .andExpect(jsonPath("$[0].paper")
                        .value(gate.api("/decisions/" + gate.lastDecision().id() + "/paper.docx")))
                .andExpect(jsonPath("$[0].conditions[0].text").value("Avklar den."))
                .andExpect(jsonPath("$[0].conditions[0].fulfilled").value(false));
    }

    @Test
    void thePaperComesWithItsHashAndOnlyOnce() throws Exception {
        String paper = "/decisions/" + gate.lastDecision().id() + "/paper.docx";
        String tag = '"' + gate.lastDecision().paperSha256() + '"';

        byte[] content = asks("styring1", paper)
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, tag))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("saksframlegg-sample")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(content).startsWith('P', 'K');
        http.perform(get(gate.api(paper))
                        .with(httpBasic("styring1", "gevinstflyt"))
                        .header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isNotModified());
    }

    @Test
    void whoIsDisqualifiedReadsTheDecisionButNotThePaper() throws Exception {
        asks("styring2", "/decisions").andExpect(status().isOk());
        asks("styring2", "/decisions/" + gate.lastDecision().id() + "/paper.docx")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value("Du er inhabil i saken og får derfor ikke saksframlegget."));
        asks("styring2", "/gates/" + gate.kept().id() + "/paper.docx").andExpect(status().isForbidden());
    }

    @Test
    void whoIsNotAMemberFindsNothing() throws Exception {
        asks("hprosjektleder", "/decisions").andExpect(status().isNotFound());
        asks("hprosjektleder", "/decisions/" + gate.lastDecision().id() + "/paper.docx")
                .andExpect(status().isNotFound());
        asks("hprosjektleder", "/gates/" + gate.kept().id() + "/paper.docx").andExpect(status().isNotFound());
        http.perform(get(gate.api("/decisions"))).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/projects/SALTEN-1999-001/decisions").with(httpBasic("k1804", "gevinstflyt")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theClientReadsWhichDecisionIsLate() throws Exception {
        gate.beforeTheSteeringGroup();
        gate.play.pass(Duration.ofDays(120));

        http.perform(get("/api/v1/late-decisions").with(httpBasic("oppdragsgiver", "gevinstflyt")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.project == '" + gate.code() + "')].gate")
                        .value("BP1"));
        http.perform(get("/api/v1/late-decisions").with(httpBasic("k1804", "gevinstflyt")))
                .andExpect(jsonPath("$", hasSize(0)));
    }

    private ResultActions asks(String user, String address) throws Exception {
        return http.perform(get(gate.api(address)).with(httpBasic(user, "gevinstflyt")));
    }
}
