package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.silence.Confirmation;
import no.gevinstflyt.silence.FollowUp;
import no.gevinstflyt.silence.MunicipalitySilence;
import no.gevinstflyt.silence.SilenceAction;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Figures that the project leader recorded for a municipality say so wherever they show, until it confirms them. */
@MeasurementTest
class RecordedFiguresTest {

    private static final String Q1 = "SALTEN-2027-Q1";
    private static final String MARK =
            "Registrert på vegne av kommunen, etter svar fra Kari Kontakt 1. april 2027. Ikke bekreftet";
    private static final String DENIED = "at det ikke stemmer: Det var 21 timer";

    @Autowired
    MeasurementStory story;

    @Autowired
    MunicipalitySilence silence;

    @Autowired
    Restatements restatements;

    @Autowired
    Words words;

    @Autowired
    Play play;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;
    private BenefitStory project;
    private String task;

    @BeforeEach
    void theLeaderHasRecordedTheFigures() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        story.anew();
        story.jdbc.sql("delete from silence_follow_up").update();
        project = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        task = story.toReport(Q1, "1839").id();
        JsonNode answer = new ObjectMapper().valueToTree(Map.of("measurements", rows(value(project, "Ø1", 160))));
        FollowUp recorded = new FollowUp(SilenceAction.RECORD, null, "Kari Kontakt", LocalDate.of(2027, 4, 1), answer);
        silence.followUp(task, "1839", recorded, play.caller("prosjektleder"));
        play.jobs();
    }

    @Test
    @DisplayName("The approver, the leader on the round's page and all who read the figure see who gave it")
    void untilConfirmed() throws Exception {
        OpenTask approve = play.task(Q1, "approve-measurements", "1839");
        assertThat(page("k1839b", "/portal/tasks/" + approve.id())).contains(MARK);
        assertThat(page("prosjektleder", roundPage())).contains(MARK);
        story.approves(Q1, "1839");
        assertThat(page("observator", figuresPage())).contains("Godkjent. " + MARK);
        assertThat(api().at("/unconfirmed/answeredBy").asText()).isEqualTo("Kari Kontakt");
        assertThat(words.state(figure())).contains(MARK);

        confirm(true, null);
        for (String page : List.of(roundPage(), figuresPage())) {
            assertThat(page("prosjektleder", page)).doesNotContain("på vegne av");
        }
        assertThat(api().get("answeredBy").asText()).isEqualTo("Kari Kontakt");
        assertThat(api().get("unconfirmed").isNull()).isTrue();
        assertThat(words.state(figure())).doesNotContain("på vegne av");
    }

    @Test
    @DisplayName("What the municipality denies says so: to its approver and the leader at once, then to all")
    void denied() throws Exception {
        confirm(false, "Det var 21 timer");
        OpenTask approve = play.task(Q1, "approve-measurements", "1839");
        assertThat(page("k1839b", "/portal/tasks/" + approve.id()))
                .contains(DENIED)
                .doesNotContain("Ikke bekreftet");
        assertThat(page("prosjektleder", roundPage())).contains(DENIED);
        assertThat(page("observator", roundPage()))
                .as("who doesn't read unapproved figures reads no comment on them")
                .contains("at det ikke stemmer.")
                .doesNotContain("Det var 21 timer");
        story.approves(Q1, "1839");
        assertThat(page("observator", figuresPage()))
                .contains("at det ikke stemmer.")
                .doesNotContain("Det var 21 timer");
        assertThat(api().at("/unconfirmed/denied/at").asText()).isNotEmpty();
        assertThat(api().at("/unconfirmed/denied/comment").isNull()).isTrue();
        assertThat(words.state(figure())).contains("at det ikke stemmer.").doesNotContain("Det var 21 timer");
    }

    @Test
    @DisplayName("A correction by the municipality itself isn't marked; what stood before it still is")
    void corrected() throws Exception {
        story.approves(Q1, "1839");
        restatements.restate(
                new Restate(project.code, "1839", "Ø1", "2027-Q1", BigDecimal.valueOf(21), null, "Skrivefeil"),
                play.caller("k1839"));
        play.jobs();
        story.approves(Q1, "1839");
        assertThat(figure().onBehalf()).isNull();
        assertThat(page("observator", figuresPage()))
                .containsSubsequence("Korrigert", "Skrivefeil", "Før: 160", "Kari Kontakt 1. april 2027");
    }

    private void confirm(boolean confirmed, String comment) {
        silence.confirm(task, new Confirmation(confirmed, comment), play.caller("k1839"));
    }

    private Figure figure() {
        return story.figure(project, "1839", "Ø1");
    }

    private String roundPage() {
        return "/portal/measurements/rounds/" + story.round().id();
    }

    private static String figuresPage() {
        return "/portal/measurements/municipalities/1839?quarter=2027-Q1";
    }

    private JsonNode api() throws Exception {
        String body = page("observator", "/api/v1/measurements?municipality=1839&quarter=2027-Q1");
        return new ObjectMapper().readTree(body).at("/content/0");
    }

    private String page(String reader, String address) throws Exception {
        MockHttpServletResponse response =
                http.perform(get(address).with(user(reader))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
