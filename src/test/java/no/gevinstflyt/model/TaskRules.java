package no.gevinstflyt.model;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** A user task says who, until when, what and on which form; a service task calls a bean in a job of its own. */
final class TaskRules {

    private TaskRules() {}

    static void check(BpmnFile file, Consumer<String> problem) {
        file.all(UserTask.class).forEach(task -> user(task, problem));
        file.all(ServiceTask.class).forEach(task -> service(task, problem));
        Stream.of(ScriptTask.class, CamundaScript.class, CamundaExecutionListener.class, CamundaTaskListener.class)
                .flatMap(type -> file.all(type).stream())
                .forEach(logic -> problem.accept(
                        logic.getElementType().getTypeName() + " in the model: logic belongs into a bean"));
    }

    private static void user(UserTask task, Consumer<String> problem) {
        String id = task.getId();
        if (blank(task.getCamundaCandidateGroups()) && blank(task.getCamundaAssignee())) {
            problem.accept(id + " has neither a candidate group nor an assignee");
        }
        if (blank(task.getCamundaDueDate())) {
            problem.accept(id + " has no due date");
        }
        if (task.getDocumentations().stream().map(Documentation::getTextContent).allMatch(String::isBlank)) {
            problem.accept(id + " has no documentation");
        }
        form(task, problem);
        if (!task.isCamundaAsyncAfter() && task.getLoopCharacteristics() == null && worksAfter(task)) {
            problem.accept(id + " is not asyncAfter although its follow-up does work");
        }
    }

    private static void form(UserTask task, Consumer<String> problem) {
        boolean camundaForm = !blank(task.getCamundaFormRef());
        if (camundaForm == !blank(task.getCamundaFormKey())) {
            problem.accept(task.getId() + " has no form, or two");
        } else if (camundaForm && !"deployment".equals(task.getCamundaFormRefBinding())) {
            problem.accept(task.getId() + " does not take its form from its own deployment");
        } else if (!camundaForm && !"/portal/tasks/${task.id}".equals(task.getCamundaFormKey())) {
            problem.accept(task.getId() + " has a form that is not a page of the portal");
        }
    }

    private static boolean worksAfter(UserTask task) {
        return task.getSucceedingNodes().list().stream()
                .anyMatch(next -> !(next instanceof EndEvent) && !next.isCamundaAsyncBefore());
    }

    private static void service(ServiceTask task, Consumer<String> problem) {
        String call = task.getCamundaExpression();
        if (blank(call) || !call.matches("\\$\\{\\w+\\.\\w+\\([\\w, ]*\\)}")) {
            problem.accept(task.getId() + " does not call a bean's method: " + call);
        }
        if (!task.isCamundaAsyncBefore()) {
            problem.accept(task.getId() + " is not asynchronous");
        }
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
