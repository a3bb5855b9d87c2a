package no.gevinstflyt.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.gevinstflyt.calendar.DueWork;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.silence.OnBehalfRecords;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.Principles;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page of {@code follow-up-silence}: what the municipality was asked stands in it, field by field. */
@ProcessTest
@AutoConfigureMockMvc
class FollowUpPageTest {

    private static final String LEADER = "prosjektleder";
    private static final String BEIARN = "1839";

    @Autowired
    private MockMvc pages;

    @Autowired
    private Play play;

    @Autowired
    private List<DueWork> dueWork;

    @Autowired
    private OnBehalfRecords onBehalf;

    @Autowired
    private Clock clock;

    private String code;
    private OpenTask task;

    @BeforeEach
    void beiarnHasNotDeclaredItsInterest() {
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
                        "course", "light",
                        "municipalities", "1804,1839"));
        play.jobs();
        play.complete(
                LEADER,
                code,
                "describe-idea",
                Map.of(
                        "alternatives", "Vente",
                        "nationalSolution", "none",
                        "principles", Principles.all("met")));
        play.jobs();
        DueWork silence = dueWork.stream()
                .filter(work -> work.kind().equals("municipality-silence"))
                .findFirst()
                .orElseThrow();
        silence.due("salten", LocalDate.now(clock).plusDays(100)).stream()
                .filter(due -> due.period().startsWith(BEIARN))
                .forEach(silence::start);
        task = play.task(code, "follow-up-silence");
    }

    @Test
    void theOpenTasksFieldsStandInTheAnswer() throws Exception {
        pages.perform(get("/portal/tasks/" + task.id()).with(user(LEADER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kommunens svar: Meld kommunens interesse")))
                .andExpect(content().string(containsString("data-only-with=\"action=record\"")))
                .andExpect(content().string(containsString("name=\"answer.interest\"")))
                .andExpect(content().string(containsString("id=\"answer-contact\"")))
                .andExpect(content().string(not(containsString("name=\"answer\""))));
    }

    @Test
    void aProgramReadsTheSchemaOfThatAnswer() throws Exception {
        pages.perform(get("/api/v1/schemas/answer").param("taskId", task.id()).with(user(LEADER)))
                .andExpect(jsonPath("$.properties.interest.enum").isArray());
    }

    @Test
    void aDraftOfTheAnswerIsKept() throws Exception {
        send("/draft", "action", "record", "answer.contact", "Kari fra Beiarn").andExpect(status().isOk());
        pages.perform(get("/portal/tasks/" + task.id()).with(user(LEADER)))
                .andExpect(content().string(containsString("Kari fra Beiarn")));
    }

    @Test
    void whatIsWrongInTheAnswerStandsBesideItsField() throws Exception {
        send("", recorded("answer.contact", "Kari fra Beiarn"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("href=\"#answer-interest\"")))
                .andExpect(content().string(containsString("id=\"answer-interest-error\"")))
                .andExpect(content().string(containsString("Kari fra Beiarn")));
        assertThat(play.open(code)).containsExactly("declare-interest", "declare-interest", "follow-up-silence");
    }

    @Test
    void theAnswerIsRecordedForTheMunicipality() throws Exception {
        send(
                        "",
                        recorded(
                                "answer.interest",
                                "interested",
                                "answer.contact",
                                "Kari fra Beiarn",
                                "answer.decidingBody",
                                "formannskap"))
                .andExpect(redirectedUrl("/portal/tasks"));
        play.jobs();
        assertThat(play.open(code)).containsExactly("confirm-on-behalf", "declare-interest");
        assertThat(onBehalf.unconfirmed(code, BEIARN, "declare-interest")).isPresent();
        pages.perform(get("/portal/tasks/"
                                + play.task(code, "confirm-on-behalf").id())
                        .with(user("k" + BEIARN)))
                .andExpect(content().string(containsString("Registrert svar: Meld kommunens interesse")))
                .andExpect(content().string(containsString("Kari Kontakt, ")))
                .andExpect(content().string(containsString("Interessert")))
                .andExpect(content().string(containsString("Kari fra Beiarn")))
                .andExpect(content().string(containsString("Formannskapet")));
        pages.perform(get("/portal/tasks/"
                                + play.task(code, "confirm-on-behalf").id())
                        .with(user("k1804")))
                .andExpect(status().isNotFound());
    }

    @Test
    void extendedTheFieldsOfTheAnswerCountForNothing() throws Exception {
        String later = LocalDate.now(clock).plusDays(30).toString();
        send("", "action", "extend", "newDueDate", later, "answer.contact", "Kari fra Beiarn")
                .andExpect(redirectedUrl("/portal/tasks"));
        assertThat(onBehalf.of(code)).isEmpty();
    }

    private String[] recorded(String... answer) {
        String today = LocalDate.now(clock).toString();
        return Stream.concat(
                        Stream.of("action", "record", "answeredBy", "Kari Kontakt", "answeredOn", today),
                        Arrays.stream(answer))
                .toArray(String[]::new);
    }

    private ResultActions send(String place, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/portal/tasks/" + task.id() + place).with(user(LEADER)).with(csrf());
        for (int index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return pages.perform(request);
    }
}
