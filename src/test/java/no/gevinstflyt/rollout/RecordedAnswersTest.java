package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What others recorded of a municipality's rollout says so wherever it shows, until the municipality confirms it. */
@ProcessTest
@AutoConfigureMockMvc
class RecordedAnswersTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";
    private static final String MARK =
            "Gjennomfør opplæring: Registrert på vegne av kommunen, etter svar fra Kari Kontakt ";

    private static final String WHY = "at det ikke stemmer: Ingen har fått opplæring.";

    private Stage stage;
    private RecordedAnswer recorded;

    @Autowired
    private MockMvc http;

    @Autowired
    private RolloutSections sections;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
        recorded = new RecordedAnswer(beans);
    }

    @BeforeEach
    void nothingElseIsUnconfirmed() {
        recorded.allConfirmed();
    }

    @Test
    @DisplayName("Pages, papers and API say who gave the answer, and no longer once the municipality has confirmed")
    void untilConfirmed() throws Exception {
        RolloutStory story = story();
        String task = recorded.train(story, BODO);

        for (String page : pages(story)) {
            assertThat(page(page, RolloutStory.LEADER)).as(page).contains(MARK, "Ikke bekreftet av kommunen ennå.");
        }
        assertThat(paper(story)).contains(MARK);
        matrix(story)
                .andExpect(jsonPath("$.content[1].cells[0].unconfirmed", hasSize(1)))
                .andExpect(jsonPath("$.content[1].cells[0].unconfirmed[0].task").value("train-staff"))
                .andExpect(jsonPath("$.content[1].cells[0].unconfirmed[0].answeredBy")
                        .value(RecordedAnswer.KARI))
                .andExpect(jsonPath("$.content[1].cells[0].unconfirmed[0].answeredOn")
                        .value(story.day(0)))
                .andExpect(jsonPath("$.content[0].cells[0].unconfirmed", empty()));
        participations(story, "observator")
                .andExpect(jsonPath("$[?(@.municipality == '1804')].unconfirmed[0].task")
                        .value("train-staff"));

        recorded.confirms(BODO, task);
        for (String page : pages(story)) {
            assertThat(page(page, RolloutStory.LEADER)).as(page).doesNotContain("på vegne av");
        }
        assertThat(page(pages(story).get(2), RolloutStory.LEADER))
                .as("who said so stays with the entry")
                .contains("Svaret ble gitt av Kari Kontakt");
        assertThat(paper(story)).doesNotContain("på vegne av");
        matrix(story).andExpect(jsonPath("$.content[1].cells[0].unconfirmed", empty()));
        register(story)
                .andExpect(jsonPath("$.entries[?(@.kind == 'training')].answeredBy")
                        .value(RecordedAnswer.KARI));
    }

    @Test
    @DisplayName("What the municipality denies it still says: with when to all, with why to those who read its answers")
    void denied() throws Exception {
        RolloutStory story = story();
        recorded.denies(BODO, recorded.train(story, BODO), "Ingen har fått opplæring.");

        for (String page : pages(story)) {
            assertThat(page(page, RolloutStory.LEADER))
                    .as(page)
                    .contains(MARK, "at det ikke stemmer")
                    .doesNotContain("Ikke bekreftet av");
        }
        String project = pages(story).get(1);
        for (String reader : List.of(RolloutStory.LEADER, "k1804")) {
            assertThat(page(project, reader)).contains(WHY);
            assertThat(page(pages(story).get(2), reader)).contains(WHY);
        }
        for (String page : List.of("/portal/rollout", project)) {
            assertThat(page(page, "k1839"))
                    .as(page)
                    .contains("at det ikke stemmer.")
                    .doesNotContain(WHY);
        }
        assertThat(paper(story)).contains("at det ikke stemmer.").doesNotContain(WHY);
        matrix(story)
                .andExpect(jsonPath("$.content[1].cells[0].unconfirmed[0].denied.at")
                        .exists())
                .andExpect(jsonPath("$.content[1].cells[0].unconfirmed[0].denied.comment")
                        .isEmpty());
        register(story)
                .andExpect(jsonPath("$.standing.unconfirmed[0].denied.at").exists())
                .andExpect(jsonPath("$.entries[?(@.kind == 'training')].unconfirmed.denied.comment")
                        .value("Ingen har fått opplæring."));
    }

    @Test
    @DisplayName("An answer that the municipality has given anew itself is not marked, only the earlier entry is")
    void answeredAnew() throws Exception {
        RolloutStory story = story().trained(BODO);
        recorded.record(story, BODO, "assess-privacy", RolloutStory.assessment(false, "low"));
        recorded.record(
                story,
                BODO,
                "confirm-go-live",
                Map.of("live", false, "newDate", story.day(3), "reason", "Leverandøren er forsinket."));
        matrix(story).andExpect(jsonPath("$.content[1].cells[0].unconfirmed", hasSize(1)));
        story.dayComes(3).does(BODO, "confirm-go-live", Map.of("live", true));

        matrix(story)
                .andExpect(jsonPath("$.content[1].cells[0].status").value("live"))
                .andExpect(jsonPath("$.content[1].cells[0].unconfirmed", hasSize(1)))
                .andExpect(jsonPath("$.content[1].cells[0].unconfirmed[0].task").value("assess-privacy"));
    }

    private RolloutStory story() {
        return stage.rollout("light", List.of(), BODO, BEIARN).planned(0, BODO, BEIARN);
    }

    private static List<String> pages(RolloutStory story) {
        String project = "/portal/projects/" + story.code;
        return List.of("/portal/rollout", project, project + "/rollout/" + BODO);
    }

    private String page(String address, String reader) throws Exception {
        return http.perform(get(address).with(user(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String paper(RolloutStory story) {
        return sections.sections("project", story.project.id(), Gate.BP4).toString();
    }

    private ResultActions matrix(RolloutStory story) throws Exception {
        return read("/api/v1/rollout?collaboration=salten&project=" + story.code, "observator");
    }

    private ResultActions register(RolloutStory story) throws Exception {
        return read("/api/v1/projects/" + story.code + "/rollout/" + BODO, RolloutStory.LEADER);
    }

    private ResultActions participations(RolloutStory story, String reader) throws Exception {
        return read("/api/v1/projects/" + story.code + "/participations", reader);
    }

    private ResultActions read(String address, String reader) throws Exception {
        return http.perform(get(address).with(httpBasic(reader, "gevinstflyt"))).andExpect(status().isOk());
    }
}
