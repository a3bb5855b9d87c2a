package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.gevinstflyt.benefit.Salten;
import no.gevinstflyt.silence.Confirmation;
import no.gevinstflyt.silence.FollowUp;
import no.gevinstflyt.silence.MunicipalitySilence;
import no.gevinstflyt.silence.SilenceAction;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the project leader recorded of a municipality's part in a project says so until the municipality confirms it. */
@ProcessTest
@AutoConfigureMockMvc
class RecordedParticipationTest {

    private static final String BY_KARI = "Registrert på vegne av kommunen, etter svar fra Kari Kontakt ";
    private static final String DENIED = "at det ikke stemmer: Vi er ikke interessert";

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private MunicipalitySilence silence;

    @Autowired
    private ProposalSections proposal;

    @Autowired
    private ClosingSections closing;

    @Autowired
    private MockMvc http;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("Its interest: those who may read it see who said so, then that it is denied, then nothing")
    void interest() throws Exception {
        ProjectStory story = ProjectStory.start(play, jdbc, "full", "1804", "1839")
                .describe()
                .gate("approved", "BP1");
        Map<String, Object> answer = Map.of("interest", "interested", "contact", "Kari", "decidingBody", "formannskap");
        String task = record(story.code, "declare-interest", "1839", answer);

        assertThat(page(story, "prosjektleder")).contains("Meld kommunens interesse: " + BY_KARI);
        assertThat(page(story, "observator")).doesNotContain(BY_KARI);
        assertThat(participations(story, "prosjektleder")).contains("\"task\":\"declare-interest\"");
        assertThat(participations(story, "observator")).doesNotContain("declare-interest");
        assertThat(paper(story)).contains(BY_KARI);

        silence.confirm(task, new Confirmation(false, "Vi er ikke interessert"), play.caller("k1839"));
        assertThat(page(story, "prosjektleder")).contains(DENIED);
        assertThat(participations(story, "k1839")).contains("Vi er ikke interessert");
        assertThat(paper(story)).contains("at det ikke stemmer.").doesNotContain("Vi er ikke interessert");

        silence.confirm(task, new Confirmation(true, null), play.caller("k1839"));
        assertThat(page(story, "prosjektleder")).doesNotContain(BY_KARI);
        assertThat(participations(story, "k1839")).doesNotContain("\"task\"");
        assertThat(paper(story)).doesNotContain(BY_KARI);
    }

    @Test
    @DisplayName("Its benefits: those who read the mapping see who gave it, also once its director has approved it")
    void mapping() throws Exception {
        ProjectStory story =
                ProjectStory.planning(play, jdbc, Map.of(), "1804", "1839").commits("1804", "1839");
        Map<String, Object> answer = new ObjectMapper().convertValue(Salten.targets("1839"), new TypeReference<>() {});
        String task = record(story.code, "map-benefits", "1839", answer);

        assertThat(page(story, "prosjektleder")).contains("Kartlegg kommunens gevinster: " + BY_KARI);
        assertThat(page(story, "k1804")).as("an unfinished mapping").doesNotContain(BY_KARI);
        play.complete("ressurs1", story.code, "assure-benefits", "1839", Map.of("outcome", "assured"));
        play.complete("d1839", story.code, "approve-benefits", "1839", Map.of("approved", true));
        silence.confirm(task, new Confirmation(false, "Tallene er fra i fjor"), play.caller("k1839"));
        assertThat(mappings(story, "k1804"))
                .contains("\"task\":\"map-benefits\"", "denied")
                .doesNotContain("Tallene er fra i fjor");
        assertThat(mappings(story, "prosjektleder")).contains("Tallene er fra i fjor");

        silence.confirm(task, new Confirmation(true, null), play.caller("k1839"));
        assertThat(page(story, "prosjektleder")).doesNotContain(BY_KARI);
        assertThat(mappings(story, "prosjektleder")).doesNotContain("map-benefits");
    }

    @Test
    @DisplayName("Its rollout: the final report says who gave the answers that it hasn't confirmed")
    void rollout() {
        ProjectStory story = ProjectStory.approved(play, jdbc, "light", "1804");
        new ExecutionStory(story, LocalDate.now(clock), "1804").planned();
        Map<String, Object> trained = Map.of("trained", 4, "toBeTrained", 5);
        String task = record(story.code, "train-staff", "1804", trained);

        assertThat(closing.rollout(project(story)).toString()).contains("Gjennomfør opplæring: " + BY_KARI);
        silence.confirm(task, new Confirmation(false, null), play.caller("k1804"));
        assertThat(closing.rollout(project(story)).toString()).contains(BY_KARI, "at det ikke stemmer.");
        silence.confirm(task, new Confirmation(true, null), play.caller("k1804"));
        assertThat(closing.rollout(project(story)).toString()).doesNotContain(BY_KARI);
    }

    private String record(String code, String task, String municipality, Map<String, Object> answer) {
        String id = play.task(code, task, municipality).id();
        FollowUp followUp = new FollowUp(
                SilenceAction.RECORD,
                null,
                "Kari Kontakt",
                LocalDate.now(clock),
                new ObjectMapper().valueToTree(answer));
        silence.followUp(id, municipality, followUp, play.caller("prosjektleder"));
        play.jobs();
        return id;
    }

    private String paper(ProjectStory story) {
        return proposal.participation(project(story)).toString();
    }

    private Project project(ProjectStory story) {
        return projects.byCode(story.code).orElseThrow();
    }

    private String page(ProjectStory story, String reader) throws Exception {
        return read("/portal/projects/" + story.code, reader);
    }

    private String participations(ProjectStory story, String reader) throws Exception {
        return read("/api/v1/projects/" + story.code + "/participations", reader);
    }

    private String mappings(ProjectStory story, String reader) throws Exception {
        return read("/api/v1/projects/" + story.code + "/mappings", reader);
    }

    private String read(String address, String reader) throws Exception {
        return http.perform(get(address).with(user(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
