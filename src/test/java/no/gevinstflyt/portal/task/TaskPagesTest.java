package no.gevinstflyt.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.project.ProjectStory;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.Principles;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page of one task: taken when opened, kept as a draft, refused with everything kept, completed once. */
@ProcessTest
@AutoConfigureMockMvc
class TaskPagesTest {

    private static final String LEADER = "prosjektleder";

    private static final Map<String, Object> IDEA = Map.of(
            "alternatives", "Vente, eller gjøre det sammen",
            "nationalSolution", "none",
            "principles", Principles.all("met"));

    @Autowired
    private MockMvc pages;

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    private String code;
    private OpenTask task;

    @BeforeEach
    void projectIsStarted() {
        code = play.start(
                LEADER,
                "joint-project",
                Map.of(
                        "title", "Felles innbyggerdialog",
                        "problem", "Ti ulike løsninger",
                        "goal", "Én løsning",
                        "subGoals", "B",
                        "contents", "it-development",
                        "complexity", "low",
                        "course", "full",
                        "municipalities", "1804,1839"));
        play.jobs();
        task = play.task(code, "describe-idea");
    }

    @Test
    void whatWasSentBackSaysWhy() throws Exception {
        ProjectStory story = ProjectStory.start(play, jdbc, "full", "1804", "1839")
                .describe()
                .gate("returned", "BP1");
        String again = play.task(story.code, "describe-idea").id();

        pages.perform(get("/portal/tasks/" + again).with(user(LEADER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Saken ble sendt tilbake")))
                .andExpect(content().string(containsString("Styringsgruppens begrunnelse.")));
    }

    @Test
    void openingATaskTakesItAndShowsItsForm() throws Exception {
        pages.perform(get("/portal/tasks").with(user(LEADER)))
                .andExpect(content().string(containsString("/portal/tasks/" + task.id())));
        open(LEADER)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"alternatives\"")))
                .andExpect(content().string(containsString("name=\"principles.co-creation.answer\"")));
        assertThat(play.task(code, "describe-idea").assignee()).isEqualTo(LEADER);
    }

    @Test
    void aDraftIsKeptAndShownAgain() throws Exception {
        send("/draft", "alternatives", "Nullalternativet «vente»")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Utkast lagret")));
        open(LEADER).andExpect(content().string(containsString("Nullalternativet «vente»")));
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndNothingWrittenIsLost() throws Exception {
        send("", "alternatives", "Felles <script>alert(1)</script>", "roughCost", "omtrent 1 250 000")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("href=\"#roughCost\"")))
                .andExpect(content().string(containsString("id=\"roughCost-error\"")))
                .andExpect(content().string(containsString("omtrent 1 250 000")))
                .andExpect(content().string(containsString("Felles &lt;script&gt;")))
                .andExpect(content().string(not(containsString("<script>alert"))));
        assertThat(play.open(code)).containsExactly("describe-idea");
    }

    @Test
    void aFieldThatTheFormLacksIsRefused() throws Exception {
        send("", "projectId", "1").andExpect(status().isBadRequest());
        assertThat(play.open(code)).containsExactly("describe-idea");
    }

    @Test
    void completedOnceThenTheSecondIsToldWhoDidIt() throws Exception {
        complete("http://localhost/camunda/app/tasklist/default/#/")
                .andExpect(redirectedUrl("http://localhost/camunda/app/tasklist/default/#/"));
        open(LEADER)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("fullført av Pernille Prosjektleder")));
    }

    @Test
    void nobodyIsSentToAnotherPlaceThanThisApplication() throws Exception {
        complete("https://example.org/").andExpect(redirectedUrl("/portal/tasks"));
    }

    @Test
    void aDraftOfAChecklistIsKeptByItsItems() throws Exception {
        play.complete(LEADER, task, IDEA);
        task = play.task(code, "prepare-gate");
        send("", "_do", "draft", "recommendation", "Si ja", "checklist.problem-clear.comment", "Tydelig")
                .andExpect(redirectedUrl("/portal/tasks/" + task.id()));
        open(LEADER)
                .andExpect(content().string(containsString("Tydelig")))
                .andExpect(content().string(containsString("Er problemet som skal løses, tydelig beskrevet?")));
    }

    @Test
    void whoeverTheTaskIsNotForSeesNothingOfIt() throws Exception {
        for (String stranger : List.of("k1804", "hprosjektleder", "observator")) {
            open(stranger)
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(not(containsString("innbyggerdialog"))));
            pages.perform(post("/portal/tasks/" + task.id() + "/draft")
                            .with(user(stranger))
                            .with(csrf())
                            .param("alternatives", "x"))
                    .andExpect(status().isNotFound());
        }
    }

    private ResultActions complete(String back) throws Exception {
        MockHttpServletRequestBuilder request = request("");
        Principles.keys().forEach(key -> request.param("principles." + key + ".answer", "met"));
        return pages.perform(request.param("alternatives", "Vente")
                .param("nationalSolution", "none")
                .param("_callbackUrl", back));
    }

    private ResultActions open(String reader) throws Exception {
        return pages.perform(get("/portal/tasks/" + task.id()).with(user(reader)));
    }

    private ResultActions send(String place, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = request(place);
        for (int index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return pages.perform(request);
    }

    private MockHttpServletRequestBuilder request(String place) {
        return post("/portal/tasks/" + task.id() + place).with(user(LEADER)).with(csrf());
    }
}
