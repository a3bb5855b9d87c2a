package no.gevinstflyt.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.gevinstflyt.engine.deployment.Deployer;
import no.gevinstflyt.engine.deployment.Migration;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.rollout.RolloutStory.Stage;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Rollouts under way on the release before BP4 could be asked for early. */
@ProcessTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:earlier-rollouts;DB_CLOSE_DELAY=-1")
class RolloutFromEarlierReleaseTest {

    private static final String RELEASE = "released/2/";
    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    private Stage stage;

    @Autowired
    private Play play;

    @Autowired
    private ClosingActions closings;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Deployer deployer;

    @Autowired
    private Migration migration;

    @Autowired
    void stage(BeanFactory beans) {
        stage = new Stage(beans);
    }

    @Test
    @DisplayName("Waiting for its plan, for a municipality and for BP4: each goes on, and may be closed early")
    void fromTheSecondRelease() {
        deploy();
        RolloutStory planning = stage.whole("full", BODO);
        RolloutStory rollingOut =
                stage.whole("full", BODO, BEIARN).planned(0, BODO, BEIARN).rolledOut(BODO);
        RolloutStory deciding = stage.whole("full", BODO).planned(0, BODO).rolledOut(BODO);
        assertThat(play.open(deciding.code)).contains("prepare-gate");

        deployer.deploy();
        assertThat(migration.run()).as("instances that could not be migrated").isZero();

        closings.requestClosing(
                rollingOut.code, new RequestClosing("Beiarn trenger mer tid."), play.caller(RolloutStory.LEADER));
        play.jobs();
        assertThat(rollingOut.open(BEIARN)).containsExactly("assess-privacy", "train-staff");
        planning.planned(0, BODO).rolledOut(BODO);
        for (RolloutStory story : List.of(planning, rollingOut, deciding)) {
            story.gate("approved", "BP4");
            assertThat(stage.projects.get(story.project.id()).phase()).isEqualTo(Phase.CLOSING);
            assertThat(story.open(BODO)).containsExactly("share-experience");
        }
        rollingOut.rolledOut(BEIARN);
        assertThat(rollingOut.over()).isTrue();
    }

    private void deploy() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("gevinstflyt").source("gevinstflyt");
        for (String name : List.of(
                "bpmn/rollout/rollout.bpmn", "bpmn/project/joint-project.bpmn", "forms/project/joint-project.form")) {
            deployment.addInputStream(name, getClass().getClassLoader().getResourceAsStream(RELEASE + name));
        }
        deployment.deploy();
    }
}
