package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.silence.RecordsOn;
import no.gevinstflyt.testing.CountedStatements;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ProcessTest
@AutoConfigureMockMvc
class RolloutMatrixTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";
    private static final String SALTDAL = "1840";

    private Stage stage;

    @Autowired
    private MockMvc http;

    @Autowired
    private DataSource database;

    @Autowired
    private BeanFactory beans;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Each cell says where the process stands; everybody in the collaboration reads it, nobody outside")
    void everyMunicipalityWhereItStands() throws Exception {
        RolloutStory story =
                stage.rollout("light", List.of(), BODO, BEIARN, SALTDAL).planned(0, BODO, BEIARN, SALTDAL);
        story.nothingPersonal(BODO)
                .trained(BODO)
                .does(BODO, "confirm-go-live", Map.of("live", true))
                .does(BODO, "accept-delivery", Map.of("accepted", false, "defects", "Søket virker ikke."));
        story.trained(BEIARN)
                .does(BEIARN, "confirm-go-live", Map.of("live", false, "newDate", story.day(9), "reason", "Sykdom"));

        ResultActions read = read("observator", story)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.projects", hasSize(1)))
                .andExpect(jsonPath("$.content", hasSize(3)))
                .andExpect(jsonPath("$.page.totalElements").value(3));
        read.andExpect(jsonPath("$.content[0].municipality").value(BEIARN))
                .andExpect(jsonPath("$.content[0].cells[0].status").value("postponed"))
                .andExpect(jsonPath("$.content[0].cells[0].planned").value(story.day(9)))
                .andExpect(jsonPath("$.content[0].cells[0].movedFrom").value(story.day(0)))
                .andExpect(jsonPath("$.content[0].cells[0].original").value(story.day(0)))
                .andExpect(jsonPath("$.content[0].cells[0].moveReason").value("Sykdom"))
                .andExpect(jsonPath("$.content[0].cells[0].staffTrained").value(4))
                .andExpect(jsonPath("$.content[0].cells[0].staffToBeTrained").value(5))
                .andExpect(jsonPath("$.content[0].cells[0].locked").value(true))
                .andExpect(jsonPath("$.content[0].cells[0].trained").value(true));
        read.andExpect(jsonPath("$.content[1].cells[0].status").value("not-accepted"))
                .andExpect(jsonPath("$.content[1].cells[0].live").value(story.day(0)));
        read.andExpect(jsonPath("$.content[2].cells[0].status").value("planned"))
                .andExpect(jsonPath("$.content[2].cells[0].trained").value(false));
        http.perform(get("/api/v1/rollout?collaboration=salten").with(httpBasic("hprosjektleder", "gevinstflyt")))
                .andExpect(status().isNotFound());
        http.perform(get("/api/v1/rollout?collaboration=salten&sort=planned").with(httpBasic("k1804", "gevinstflyt")))
                .andExpect(status().isBadRequest());
    }

    @Test
    @DisplayName("The page says it in words, with a way to the project")
    void page() throws Exception {
        RolloutStory story = stage.rollout("light", List.of(), BODO).planned(30, BODO);
        http.perform(get("/portal/rollout").with(user("k1839")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/portal/projects/" + story.code)))
                .andExpect(content().string(containsString("Låst av personvern")))
                .andExpect(content().string(containsString("Opplæringen gjenstår")))
                .andExpect(content().string(containsString("pulje 1")));
        http.perform(get("/portal/rollout?collaboration=salten").with(user("hprosjektleder")))
                .andExpect(status().isNotFound());
        http.perform(get("/portal/rollout").with(user("hprosjektleder")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(story.code))));
    }

    @Test
    @DisplayName("Five statements, for one project as for three; one more where an answer isn't confirmed")
    void fixedNumberOfStatements() {
        new RecordedAnswer(beans).allConfirmed();
        stage.rollout("light", List.of(), BODO);
        int small = statements();
        RolloutStory story =
                stage.rollout("light", List.of(), BODO, BEIARN, SALTDAL).planned(5, BODO, BEIARN, SALTDAL);
        stage.rollout("light", List.of(), BODO, BEIARN);

        assertThat(small).isEqualTo(5);
        assertThat(statements()).isEqualTo(small);
        new RecordedAnswer(beans).train(story, BODO);
        new RecordedAnswer(beans).train(story, BEIARN);
        assertThat(statements()).isEqualTo(small + 1);
    }

    private int statements() {
        CountedStatements counted = new CountedStatements(database);
        JdbcClient jdbc = JdbcClient.create(counted.source());
        RolloutCells cells = new RolloutCells(jdbc, new RecordedAnswers(RecordsOn.database(jdbc), jdbc));
        RolloutMatrix.Part part = new RolloutMatrix(jdbc, cells).part("salten", null, null, Pageable.unpaged());
        assertThat(part.rows()).isNotEmpty();
        return counted.count();
    }

    private ResultActions read(String user, RolloutStory story) throws Exception {
        return http.perform(get("/api/v1/rollout?collaboration=salten&project=" + story.code)
                .with(httpBasic(user, "gevinstflyt")));
    }
}
