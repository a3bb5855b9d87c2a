package no.gevinstflyt.engine.deployment;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What open tasks are called and what they say is to be done: the engine keeps what the version said that made them. */
@Component
class OpenTaskTexts {

    private final RepositoryService repository;
    private final TaskService tasks;

    OpenTaskTexts(RepositoryService repository, TaskService tasks) {
        this.repository = repository;
        this.tasks = tasks;
    }

    /** Gives an instance's open tasks the texts of this version. */
    void refresh(String instance, String definition) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        for (Task task : tasks.createTaskQuery().processInstanceId(instance).list()) {
            UserTask step = model.getModelElementById(task.getTaskDefinitionKey());
            task.setName(step.getName());
            task.setDescription(step.getDocumentations().stream()
                    .map(Documentation::getTextContent)
                    .collect(Collectors.joining()));
            tasks.saveTask(task);
        }
    }
}
