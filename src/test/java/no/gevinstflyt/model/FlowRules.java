package no.gevinstflyt.model;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Gateways are complete, loops and calls are safe, municipalities can leave, history ends some day. */
final class FlowRules {

    private static final List<String> STARTED_BY_PEOPLE = List.of("joint-project", "measurement-round");
    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private FlowRules() {}

    static void check(BpmnFile file, Consumer<String> problem) {
        process(file, problem);
        file.all(ExclusiveGateway.class).forEach(gateway -> answers(gateway, problem));
        file.all(MultiInstanceLoopCharacteristics.class).forEach(loop -> loop(loop, problem));
        file.all(CallActivity.class).forEach(call -> call(call, problem));
        if (file.name().startsWith("municipality-") && !endsOn(file, "municipality-withdrew")) {
            problem.accept("no event subprocess ends the process when the municipality withdraws");
        }
    }

    private static void process(BpmnFile file, Consumer<String> problem) {
        Process process = file.process();
        String kept = process.getCamundaHistoryTimeToLiveString();
        if (kept == null || !kept.matches("P\\d+D")) {
            problem.accept("history time to live is not a number of days: " + kept);
        }
        if (process.isCamundaStartableInTasklist() != STARTED_BY_PEOPLE.contains(file.name())) {
            problem.accept("only " + String.join(", ", STARTED_BY_PEOPLE) + " are started in Tasklist");
        }
    }

    private static void answers(ExclusiveGateway gateway, Consumer<String> problem) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        if (gateway.getDefault() == null) {
            problem.accept(gateway.getId() + " has no default flow");
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            if (!flow.equals(gateway.getDefault()) && flow.getConditionExpression() == null) {
                problem.accept(flow.getId() + " has no condition");
            }
        }
    }

    private static void loop(MultiInstanceLoopCharacteristics loop, Consumer<String> problem) {
        Activity activity = (Activity) loop.getParentElement();
        if (!loop.isCamundaAsyncBefore() || !loop.isCamundaAsyncAfter()) {
            problem.accept("the loop of " + activity.getId() + " is not asynchronous before and after");
        }
        if (activity instanceof CallActivity && !activity.isCamundaAsyncBefore()) {
            problem.accept(activity.getId() + " fans out but is not asynchronous itself");
        }
        if (loop.isSequential() || loop.getCamundaCollection() == null || loop.getCamundaElementVariable() == null) {
            problem.accept("the loop of " + activity.getId() + " is not parallel over a named collection");
        }
    }

    private static void call(CallActivity call, Consumer<String> problem) {
        List<CamundaIn> in = call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaIn.class)
                .list();
        List<CamundaOut> out = call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaOut.class)
                .list();
        if (in.stream().noneMatch(mapping -> BUSINESS_KEY.equals(mapping.getCamundaBusinessKey()))) {
            problem.accept(call.getId() + " does not pass the business key");
        }
        if (in.stream().anyMatch(mapping -> mapping.getCamundaVariables() != null)
                || out.stream().anyMatch(mapping -> mapping.getCamundaVariables() != null)) {
            problem.accept(call.getId() + " passes all variables instead of the few it should");
        }
        if (!"latest".equals(call.getCamundaCalledElementBinding())) {
            problem.accept(call.getId() + " is not bound to the latest version");
        }
    }

    private static boolean endsOn(BpmnFile file, String message) {
        return file.all(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .flatMap(part -> part.getChildElementsByType(StartEvent.class).stream())
                .filter(StartEvent::isInterrupting)
                .flatMap(start -> start.getEventDefinitions().stream())
                .anyMatch(event -> event instanceof MessageEventDefinition definition
                        && definition.getMessage().getName().equals(message));
    }
}
