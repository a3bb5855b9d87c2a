package no.gevinstflyt.portal.project;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.project.ProjectStory;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The overview, the list of projects, the page of one project, and the commands on it. */
@ProcessTest
@AutoConfigureMockMvc
class ProjectPagesTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    private String code;

    @BeforeEach
    void projectIsStarted() {
        code = play.start(
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
        play.jobs();
    }

    @Test
    void theProjectIsFoundFromOverviewAndList() throws Exception {
        for (String address : new String[] {"/portal", "/portal/projects"}) {
            pages.perform(get(address).with(user("prosjektleder")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("/portal/projects/" + code)));
        }
    }

    @Test
    void thePageShowsPhaseMunicipalitiesAndWhatMayBeDone() throws Exception {
        pages.perform(get("/portal/projects/" + code).with(user("prosjektleder")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ti ulike arkiv")))
                .andExpect(content().string(containsString("Bodø")))
                .andExpect(content().string(containsString("Stans prosjektet")));
        pages.perform(get("/portal/projects/" + code).with(user("observator")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Stans prosjektet"))));
    }

    @Test
    void thePageSaysWhereTheProjectStandsInItsProcess() throws Exception {
        pages.perform(get("/portal/projects/" + code).with(user("k1804")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-active=\"initiation\"")))
                .andExpect(content().string(containsString("Beskriv prosjektideen")));
    }

    @Test
    void aRolloutShowsDatesPapersAndAgreedBenefits() throws Exception {
        ProjectStory story = ProjectStory.approved(play, jdbc, "full", "1804");
        play.complete(
                "prosjektleder",
                story.code,
                "start-execution",
                Map.of("startDate", "2027-02-01", "team", "Prosjektleder og to superbrukere"));
        play.complete(
                "prosjektleder",
                story.code,
                "plan-rollout",
                Map.of("dates", Map.of("1804", Map.of("date", "2027-05-03", "wave", 1))));

        pages.perform(get("/portal/projects/" + story.code).with(user("observator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-active=\"rollout\"")))
                .andExpect(content().string(containsString("Prosjektleder og to superbrukere")))
                .andExpect(content().string(containsString("3. mai 2027")))
                .andExpect(content().string(containsString("Ø1 Spart tid på ajourføring")))
                .andExpect(content().string(containsString("Ikke målt ennå")))
                .andExpect(content().string(not(containsString("Saksframlegg for"))));
        pages.perform(get("/portal/projects/" + story.code).with(user("k1804")))
                .andExpect(content().string(containsString("Saksframlegg for Bodø")));
    }

    @Test
    void anotherCollaborationsLeaderFindsNoSuchProject() throws Exception {
        pages.perform(get("/portal/projects/" + code).with(user("hprosjektleder")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("Felles arkiv"))));
    }

    @Test
    void stoppingNeedsAReasonAndThenShows() throws Exception {
        String stop = "/portal/projects/" + code + "/stop-project";
        pages.perform(post(stop).with(user("prosjektleder")).with(csrf()).param("decisionCase", "24/7"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("id=\"reason-error\"")))
                .andExpect(content().string(containsString("24/7")));
        pages.perform(post(stop)
                        .with(user("prosjektleder"))
                        .with(csrf())
                        .param("decisionCase", "24/7")
                        .param("reason", "Ingen penger"))
                .andExpect(redirectedUrl("/portal/projects/" + code));
        pages.perform(get("/portal/projects/" + code).with(user("prosjektleder")))
                .andExpect(content().string(containsString("Stanset: Ingen penger")))
                .andExpect(content().string(not(containsString("Andre handlinger"))));
    }

    @Test
    void aPricedBenefitWithoutBaselineIsNotSaidToBeUnpriced() throws Exception {
        ProjectStory story = ProjectStory.approved(play, jdbc, "full", List.of("1804"), "1804");
        pages.perform(get("/portal/projects/" + story.code).with(user("observator")))
                .andExpect(content().string(containsString("Mangler nullpunkt eller mål")));
    }

    @Test
    void theNewestDeviationComesFirst() throws Exception {
        for (String title : List.of("Den første", "Den andre")) {
            pages.perform(post("/portal/projects/" + code + "/raise-deviation")
                            .with(user("k1804"))
                            .with(csrf())
                            .param("title", title)
                            .param("description", "Noe"))
                    .andExpect(redirectedUrl("/portal/projects/" + code));
        }
        pages.perform(get("/portal/projects/" + code).with(user("k1839")))
                .andExpect(content().string(stringContainsInOrder("Den andre", "Åpent", "Den første", "Åpent")));
    }

    @Test
    void aContactMayRaiseADeviationButNotStopTheProject() throws Exception {
        pages.perform(post("/portal/projects/" + code + "/raise-deviation")
                        .with(user("k1804"))
                        .with(csrf())
                        .param("title", "Leverandøren er forsinket")
                        .param("description", "To måneder"))
                .andExpect(redirectedUrl("/portal/projects/" + code));
        pages.perform(get("/portal/projects/" + code).with(user("k1839")))
                .andExpect(content().string(containsString("Leverandøren er forsinket")));
        pages.perform(post("/portal/projects/" + code + "/stop-project")
                        .with(user("k1804"))
                        .with(csrf())
                        .param("decisionCase", "1")
                        .param("reason", "x"))
                .andExpect(status().isForbidden());
    }
}
