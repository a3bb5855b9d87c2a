package no.gevinstflyt.portal.process;

import java.util.Comparator;
import java.util.List;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The processes that are deployed, in their latest version. They are shared and open to everybody signed in. */
@Component
class DeployedProcesses {

    private final RepositoryService repository;
    private final People people;

    DeployedProcesses(RepositoryService repository, People people) {
        this.repository = repository;
        this.people = people;
    }

    /** A process: its key, what it is called, and what it is for. */
    record Deployed(String key, String name, @Nullable String about) {}

    List<Deployed> all() {
        return people.asProduct(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(definition -> deployed(definition, model(definition)))
                .sorted(Comparator.comparing(Deployed::name))
                .toList());
    }

    Deployed find(String key) {
        return people.asProduct(() -> deployed(definition(key), model(definition(key))));
    }

    List<Step> steps(String key) {
        return people.asProduct(() -> StepReader.read(model(definition(key)).getModelElementById(key)));
    }

    String xml(String key) {
        return people.asProduct(() -> Bpmn.convertToString(model(definition(key))));
    }

    private ProcessDefinition definition(String key) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (latest == null) {
            throw Refused.notFound("engine.not-found");
        }
        return latest;
    }

    private BpmnModelInstance model(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId());
    }

    private static Deployed deployed(ProcessDefinition definition, BpmnModelInstance model) {
        BaseElement process = model.getModelElementById(definition.getKey());
        String about = process.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent().strip())
                .findFirst()
                .orElse(null);
        return new Deployed(definition.getKey(), definition.getName(), about);
    }
}
