package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole course; each part of it has a test of its own. */
@ProcessTest
class JointProjectTest {

    private static final String BODO = "1804";

    @Autowired
    private Play play;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("From the idea to the end of the benefit work, through all six gates")
    void fullCourse() {
        ProjectStory story = live("full");
        assertThat(project(story).phase()).isEqualTo(Phase.EXECUTION);
        story.gate("approved", "BP4");
        assertThat(project(story).phase()).isEqualTo(Phase.CLOSING);
        execution(story).closing();
        story.gate("approved", "BP5");
        assertThat(project(story).phase()).isEqualTo(Phase.REALISATION);

        play.pass(Duration.ofDays(5 * 366));
        execution(story).evaluated();

        assertThat(project(story).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(play.running(story.code)).as("something still runs").isFalse();
    }

    @Test
    @DisplayName("A light course has no BP4, and answers its checklist in BP5")
    void lightCourse() {
        ProjectStory story = live("light");
        assertThat(project(story).phase()).isEqualTo(Phase.CLOSING);

        execution(story).closing();
        story.gate("approved", "BP4", "BP5");

        assertThat(project(story).phase()).isEqualTo(Phase.REALISATION);
    }

    @Test
    @DisplayName("Not approved at BP4 or BP5: the project is stopped, with the steering group's reason")
    void rejected() {
        ProjectStory rollout = live("full").gate("rejected", "BP4");
        ProjectStory closure = live("full").gate("approved", "BP4");
        execution(closure).closing();
        closure.gate("rejected", "BP5");

        for (ProjectStory story : List.of(rollout, closure)) {
            assertThat(project(story).state()).isEqualTo(ProjectState.STOPPED);
            assertThat(project(story).stopReason()).isEqualTo("Styringsgruppens begrunnelse.");
            assertThat(play.running(story.code)).isFalse();
        }
    }

    /** Bodø has taken the solution into use. */
    private ProjectStory live(String course) {
        ProjectStory story = ProjectStory.approved(play, jdbc, course, BODO);
        execution(story).planned().live();
        return story;
    }

    private ExecutionStory execution(ProjectStory story) {
        return new ExecutionStory(story, LocalDate.now(clock), BODO);
    }

    private Project project(ProjectStory story) {
        return projects.byCode(story.code).orElseThrow();
    }
}
