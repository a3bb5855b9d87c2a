package no.gevinstflyt.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.deployment.Deployer;
import no.gevinstflyt.engine.deployment.Migration;
import no.gevinstflyt.project.ProjectStory;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The upgrade of an application from an earlier release, with what is under way in it. */
class Upgrade {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Deployer deployer;
    private final Migration migration;
    private final People people;
    private final JdbcClient jdbc;
    private Set<String> underWay = Set.of();

    Upgrade(BeanFactory beans) {
        this.repository = beans.getBean(RepositoryService.class);
        this.runtime = beans.getBean(RuntimeService.class);
        this.history = beans.getBean(HistoryService.class);
        this.deployer = beans.getBean(Deployer.class);
        this.migration = beans.getBean(Migration.class);
        this.people = beans.getBean(People.class);
        this.jdbc = beans.getBean(JdbcClient.class);
    }

    /** The application is of this release from now on, and nothing is under way in it. */
    Upgrade from(ReleasedModels models) {
        people.asProduct(() -> {
            runtime.createProcessInstanceQuery()
                    .rootProcessInstances()
                    .list()
                    .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "another story"));
            return null;
        });
        jdbc.sql("update project set state = 'CLOSED' where state = 'RUNNING'").update();
        DeploymentBuilder deployment =
                repository.createDeployment().name("gevinstflyt").source("gevinstflyt");
        models.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
        return this;
    }

    /** Keys of the processes that are under way, each once, sorted. */
    List<String> underWay() {
        return runtime.createProcessInstanceQuery().list().stream()
                .map(instance -> definition(instance).getKey())
                .distinct()
                .sorted()
                .toList();
    }

    /** The application is started with today's models; every project waits where it waited. */
    void run(ProjectStory... stories) {
        underWay = runtime.createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        List<List<String>> open = open(stories);

        deployer.deploy();
        assertThat(migration.run()).as("instances that could not be migrated").isZero();

        assertThat(behind()).as("instances of an older version").isEmpty();
        assertThat(open(stories)).as("open tasks before and after").isEqualTo(open);
    }

    /** All that was under way when the application was upgraded has ended since, on the newest version. */
    void finished() {
        List<HistoricProcessInstance> instances = history.createHistoricProcessInstanceQuery()
                .processInstanceIds(underWay)
                .list();
        assertThat(instances).hasSameSizeAs(underWay);
        assertThat(instances).allSatisfy(instance -> {
            assertThat(instance.getState())
                    .as("%s of %s", instance.getProcessDefinitionKey(), instance.getBusinessKey())
                    .isEqualTo(HistoricProcessInstance.STATE_COMPLETED);
            assertThat(instance.getProcessDefinitionVersion())
                    .as("version of %s that it ended on", instance.getProcessDefinitionKey())
                    .isEqualTo(newest(instance.getProcessDefinitionKey()));
        });
    }

    private static List<List<String>> open(ProjectStory... stories) {
        List<List<String>> open = new ArrayList<>();
        for (ProjectStory story : stories) {
            open.add(story.open());
        }
        return open;
    }

    private List<String> behind() {
        return runtime.createProcessInstanceQuery().list().stream()
                .map(this::definition)
                .filter(definition -> definition.getVersion() < newest(definition.getKey()))
                .map(ProcessDefinition::getId)
                .toList();
    }

    private ProcessDefinition definition(ProcessInstance instance) {
        return repository.getProcessDefinition(instance.getProcessDefinitionId());
    }

    private int newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getVersion();
    }
}
