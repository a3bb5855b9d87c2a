package no.gevinstflyt.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.project.ExecutionStory;
import no.gevinstflyt.project.ProjectState;
import no.gevinstflyt.project.ProjectStory;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.realisation.EndTracking;
import no.gevinstflyt.realisation.TrackingActions;
import no.gevinstflyt.testing.Play;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects that were begun on an earlier release, and go on to the end of their benefit work on today's. */
class EarlierProjects {

    final Play play;
    final JdbcClient jdbc;
    private final Projects projects;
    private final TrackingActions tracking;
    private final Clock clock;

    EarlierProjects(BeanFactory beans) {
        this.play = beans.getBean(Play.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        this.projects = beans.getBean(Projects.class);
        this.tracking = beans.getBean(TrackingActions.class);
        this.clock = beans.getBean(Clock.class);
    }

    /** A project that is to be described. */
    ProjectStory idea(String... municipalities) {
        return ProjectStory.start(play, jdbc, "full", municipalities);
    }

    /** From what the municipality answers to the invitation. */
    void fromInterest(ProjectStory story, String municipality) {
        story.interested(municipality)
                .propose(Map.of())
                .gate("approved", "BP2")
                .draftMap()
                .commits(municipality)
                .maps(municipality)
                .privacy();
        fromPlan(story, municipality);
    }

    /** From the plan that is to be finalised. */
    void fromPlan(ProjectStory story, String... municipalities) {
        story.plan().gate("approved", "BP3");
        execution(story, municipalities).planned().live();
        fromBp4(story, municipalities);
    }

    /** From the gate after which the solution is in use everywhere. */
    void fromBp4(ProjectStory story, String... municipalities) {
        toRealisation(story, municipalities);
        fromRealisation(story, municipalities);
    }

    void toRealisation(ProjectStory story, String... municipalities) {
        story.gate("approved", "BP4");
        execution(story, municipalities).closing();
        story.gate("approved", "BP5");
    }

    /** The quarter is over, and all that the municipality has in use is measured. */
    void measured(String municipality) {
        Quarter quarter = Quarter.of(today());
        play.moveTo(quarter.plus(1)
                .firstDay()
                .atTime(LocalTime.of(9, 0))
                .atZone(clock.getZone())
                .toInstant());
        String round = play.start("prosjektleder", "measurement-round", Map.of("quarter", quarter.toString()));
        play.jobs();
        String contact = "k" + municipality;
        OpenTask report = play.task(round, "report-measurements", municipality);
        List<Map<String, Object>> figures = new ArrayList<>();
        play.prefill(contact, report)
                .get("measurements")
                .forEach(row -> figures.add(Map.of(
                        "project",
                        row.get("project").asText(),
                        "benefit",
                        row.get("benefit").asText(),
                        "value",
                        4)));
        play.complete(contact, report, Map.of("measurements", figures));
        play.complete(contact + "b", round, "approve-measurements", municipality, Map.of("approved", true));
        assertThat(play.running(round)).as("the round of %s", quarter).isFalse();
    }

    /** The benefits are followed up until that is decided to be enough. */
    void fromRealisation(ProjectStory story, String... municipalities) {
        tracking.end(
                story.code,
                new EndTracking("Styringsgruppen", "29/14", "Alle gevinstene er realisert."),
                play.caller("prosjektleder"));
        play.jobs();
        execution(story, municipalities).evaluated();
        assertThat(projects.byCode(story.code).orElseThrow().state())
                .as("state of %s", story.code)
                .isEqualTo(ProjectState.CLOSED);
        assertThat(play.running(story.code))
                .as("something of %s still runs", story.code)
                .isFalse();
    }

    ExecutionStory execution(ProjectStory story, String... municipalities) {
        return new ExecutionStory(story, today(), municipalities);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
