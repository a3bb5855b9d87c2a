package no.gevinstflyt.realisation;

import java.util.Map;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectPhases;
import no.gevinstflyt.project.ProjectStory;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.testing.Play;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A project that has been closed, whose benefits are followed up by a process of its own. */
class TrackingStory {

    final Play play;
    final ProjectStory story;
    final Project project;

    private TrackingStory(Play play, ProjectStory story, Project project) {
        this.play = play;
        this.story = story;
        this.project = project;
    }

    /** The follow-up begins now, as after BP5. */
    static TrackingStory begin(
            Play play,
            JdbcClient jdbc,
            Projects projects,
            ProjectPhases phases,
            RuntimeService runtime,
            People people) {
        ProjectStory story = ProjectStory.start(play, jdbc, "full", "1804", "1839");
        Project project = projects.byCode(story.code).orElseThrow();
        phases.enter(project.id(), Phase.REALISATION);
        people.asProduct(() -> runtime.createProcessInstanceByKey("benefit-tracking")
                .businessKey(story.code)
                .processDefinitionTenantId(null)
                .setVariables(Map.of(
                        "projectId",
                        project.id(),
                        "projectCode",
                        story.code,
                        "projectTitle",
                        project.title(),
                        "collaboration",
                        "salten"))
                .execute());
        play.jobs();
        return new TrackingStory(play, story, project);
    }

    TrackingStory evaluate(String recommendation) {
        play.complete(
                "gevinstansvarlig",
                story.code,
                "evaluate-concept",
                Map.of(
                        "achieved",
                        "Fire av fem gevinster er realisert.",
                        "learnt",
                        "Nullpunktet må måles før oppstart.",
                        "recommendation",
                        recommendation));
        return this;
    }

    TrackingStory decide(String decision) {
        story.gate(decision, "BP6");
        return this;
    }
}
