package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.PaperText;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class RolloutTest {

    private static final String BODO = "1804";

    private Stage stage;

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private Documents documents;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Full course: BP4 is returned once and prepared anew; approved, the project enters its closing")
    void approvedAfterBeingReturned() {
        RolloutStory story = rolledOut();
        assertThat(play.open(story.code)).contains("prepare-gate");

        story.gate("returned", "BP4");
        assertThat(play.open(story.code)).contains("prepare-gate");
        assertThat(phase(story)).isEqualTo(Phase.EXECUTION);
        story.gate("approved", "BP4");

        assertThat(story.over()).isTrue();
        assertThat(phase(story)).isEqualTo(Phase.CLOSING);
        assertThat(documents.of(story.code).stream()
                        .filter(document -> document.kind().equals("decision-paper"))
                        .map(document ->
                                PaperText.of(documents.content(document.id()).orElseThrow()))
                        .filter(paper -> paper.contains("Alle kommunene som deltar, har tatt løsningen i bruk.")))
                .as("the case is made twice, and says how far the municipalities are")
                .hasSize(2)
                .allSatisfy(paper -> assertThat(paper).contains("Innføringen i kommunene", "Bodø"));
    }

    @Test
    @DisplayName("BP4 says no: the rollout ends, and the project does not enter its closing")
    void rejected() {
        RolloutStory story = rolledOut();
        story.gate("rejected", "BP4");
        assertThat(story.over()).isTrue();
        assertThat(phase(story)).isEqualTo(Phase.EXECUTION);
        assertThat(outcome(story)).isEqualTo("rejected");
    }

    @Test
    @DisplayName("Every participating municipality needs a date, nobody else one, and none in the past")
    void dates() {
        RolloutStory story = stage.rollout("light", List.of(), BODO, "1839");
        Map<String, Object> dates = new HashMap<>();
        dates.put(BODO, Map.of("date", story.day(-1)));
        dates.put("1875", Map.of("date", story.day(5)));

        Refused refused =
                play.refused(RolloutStory.LEADER, play.task(story.code, "plan-rollout"), Map.of("dates", dates));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("dates.1804.date", "dates.1875", "dates.1839");
        assertThat(story.participation(BODO).rolloutState()).isNull();
    }

    private RolloutStory rolledOut() {
        return stage.rollout("full", List.of(), BODO).planned(0, BODO).rolledOut(BODO);
    }

    private Phase phase(RolloutStory story) {
        return projects.get(story.project.id()).phase();
    }

    private String outcome(RolloutStory story) {
        return jdbc.sql(
                        """
                        select v.text_ from act_hi_varinst v join act_hi_procinst p on p.id_ = v.proc_inst_id_
                         where v.name_ = 'outcome' and p.proc_def_key_ = 'rollout' and p.business_key_ = ?""")
                .param(story.code)
                .query(String.class)
                .single();
    }
}
