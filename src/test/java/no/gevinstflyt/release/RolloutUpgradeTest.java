package no.gevinstflyt.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.gevinstflyt.project.ExecutionStory;
import no.gevinstflyt.project.ProjectStory;
import no.gevinstflyt.rollout.ClosingActions;
import no.gevinstflyt.rollout.RequestClosing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@UpgradeTest
class RolloutUpgradeTest {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    @Autowired
    private BeanFactory beans;

    @Test
    @DisplayName(
            "A project of the second release that one of two municipalities is still introducing goes on to the end"
                    + " of its benefit work")
    void fromTheSecondRelease() {
        Upgrade upgrade = new Upgrade(beans).from(ReleasedModels.of(2));
        EarlierProjects projects = new EarlierProjects(beans);
        ProjectStory story = ProjectStory.approved(projects.play, projects.jdbc, "full", BODO, BEIARN);
        ExecutionStory execution = projects.execution(story, BODO, BEIARN)
                .planned()
                .prepared(BODO)
                .accepted(BODO)
                .prepared(BEIARN);
        assertThat(upgrade.underWay()).isEqualTo(List.of("joint-project", "municipality-rollout", "rollout"));

        upgrade.run(story);

        execution.accepted(BEIARN);
        projects.fromBp4(story, BODO, BEIARN);
        upgrade.finished();
    }

    @Test
    @DisplayName("A rollout of the second release may be closed while one of its two municipalities goes on")
    void closedEarly() {
        Upgrade upgrade = new Upgrade(beans).from(ReleasedModels.of(2));
        EarlierProjects projects = new EarlierProjects(beans);
        ProjectStory story = ProjectStory.approved(projects.play, projects.jdbc, "full", BODO, BEIARN);
        ExecutionStory execution = projects.execution(story, BODO, BEIARN)
                .planned()
                .prepared(BODO)
                .accepted(BODO)
                .prepared(BEIARN);

        upgrade.run(story);
        beans.getBean(ClosingActions.class)
                .requestClosing(
                        story.code,
                        new RequestClosing("Beiarn trenger mer tid."),
                        projects.play.caller("prosjektleder"));
        projects.play.jobs();

        projects.toRealisation(story, BODO, BEIARN);
        assertThat(story.open()).contains("confirm-go-live");
        execution.accepted(BEIARN);
        assertThat(upgrade.underWay()).doesNotContain("rollout", "municipality-rollout");
    }

    @Test
    @DisplayName("A project of the second release at BP4 goes on to the end of its benefit work")
    void atBp4() {
        Upgrade upgrade = new Upgrade(beans).from(ReleasedModels.of(2));
        EarlierProjects projects = new EarlierProjects(beans);
        ProjectStory story = ProjectStory.approved(projects.play, projects.jdbc, "full", BODO);
        projects.execution(story, BODO).planned().live();
        assertThat(upgrade.underWay()).isEqualTo(List.of("gate-approval", "joint-project", "rollout"));

        upgrade.run(story);

        projects.fromBp4(story, BODO);
        upgrade.finished();
    }
}
