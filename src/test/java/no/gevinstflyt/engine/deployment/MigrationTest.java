package no.gevinstflyt.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class MigrationTest {

    private static final int MANY = 30;

    @Autowired
    private Migration migration;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @AfterEach
    void removeTheVersions() {
        repository
                .createDeploymentQuery()
                .deploymentName("versions")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true, true));
    }

    @Test
    @DisplayName(
            "One that can't be migrated stays, with one incident; the others go on, and it does with a later version")
    void oneFails() {
        deploy("a");
        String stuck = start();
        deploy("b");
        String other = start();
        deploy("b", "c");

        assertThat(migration.run()).isEqualTo(1);
        assertThat(migration.run()).as("tried again at the next start").isEqualTo(1);

        assertThat(incidents(stuck)).hasSize(1);
        assertThat(version(stuck)).isEqualTo(1);
        assertThat(version(other)).isEqualTo(3);
        deploy("a", "b", "c");
        assertThat(migration.run()).isZero();
        assertThat(incidents(stuck)).isEmpty();
        assertThat(version(stuck)).isEqualTo(4);
    }

    @Test
    @DisplayName("Open tasks say what the new version says")
    void texts() {
        deploy("a");
        String instance = start();
        deploy("a", "b");

        migration.run();

        assertThat(tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getDescription())
                .isEqualTo("2 steps");
    }

    @Test
    @DisplayName("Two nodes that start at once migrate every instance once, and neither fails")
    void twoNodesAtOnce() throws Exception {
        deploy("a");
        List<String> instances = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            instances.add(start());
        }
        deploy("a", "b");

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<Integer>> runs = List.of(nodes.submit(migration::run), nodes.submit(migration::run));
        for (Future<Integer> run : runs) {
            assertThat(run.get()).as("failed on one node").isZero();
        }
        nodes.shutdown();

        assertThat(instances)
                .allSatisfy(instance -> assertThat(version(instance)).isEqualTo(2));
        assertThat(runtime.createIncidentQuery()
                        .incidentType(Migration.INCIDENT)
                        .count())
                .isZero();
    }

    /** Deploys a version that has these steps, one after the other. */
    private void deploy(String... steps) {
        AbstractFlowNodeBuilder<?, ?> process = Bpmn.createExecutableProcess("versions")
                .camundaHistoryTimeToLive(1)
                .startEvent();
        for (String step : steps) {
            process = process.userTask(step).documentation(steps.length + " steps");
        }
        repository
                .createDeployment()
                .name("versions")
                .addModelInstance("versions.bpmn", process.endEvent().done())
                .deploy();
    }

    private String start() {
        return runtime.startProcessInstanceByKey("versions").getId();
    }

    private int version(String instance) {
        String definition = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
        return repository.getProcessDefinition(definition).getVersion();
    }

    private List<Incident> incidents(String instance) {
        return runtime.createIncidentQuery()
                .incidentType(Migration.INCIDENT)
                .processInstanceId(instance)
                .list();
    }
}
