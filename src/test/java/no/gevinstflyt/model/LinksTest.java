package no.gevinstflyt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** What a model names exists, and nothing lies about that no model names. */
class LinksTest {

    private final List<BpmnFile> models = BpmnFile.all();

    @Test
    void calledProcessesExist() {
        Set<String> called = names(models.stream()
                .flatMap(file -> file.all(CallActivity.class).stream())
                .map(CallActivity::getCalledElement));
        assertThat(called).isNotEmpty();
        assertThat(models).extracting(BpmnFile::name).containsAll(called);
    }

    @Test
    void decisionsThatModelsNameExist() {
        Set<String> named = names(models.stream()
                .flatMap(file -> file.all(BusinessRuleTask.class).stream())
                .map(BusinessRuleTask::getCamundaDecisionRef));
        assertThat(DmnModelsTest.decisions()).extracting(BpmnFile::nameOf).containsAll(named);
    }

    @Test
    void formsThatModelsNameExistAndNoOther() {
        Set<String> named = names(Stream.concat(
                models.stream()
                        .flatMap(file -> file.all(UserTask.class).stream())
                        .map(UserTask::getCamundaFormRef),
                models.stream()
                        .flatMap(file -> file.all(StartEvent.class).stream())
                        .map(StartEvent::getCamundaFormRef)));
        assertThat(TaskForm.all()).extracting(TaskForm::name).containsExactlyElementsOf(named);
    }

    private static Set<String> names(Stream<String> names) {
        return names.filter(name -> name != null).collect(Collectors.toCollection(TreeSet::new));
    }
}
