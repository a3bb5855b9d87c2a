package no.gevinstflyt.portal.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Reads a model's steps in the order in which they come, from the start events along the flows. */
final class StepReader {

    private StepReader() {}

    /** The steps of a process or of a part of one; nodes that only join flows are left out. */
    static List<Step> read(ModelElementInstance scope) {
        Collection<FlowNode> nodes = scope.getChildElementsByType(FlowNode.class);
        Map<String, FlowNode> ordered = new LinkedHashMap<>();
        nodes.stream().filter(StartEvent.class::isInstance).forEach(start -> walk(start, ordered));
        nodes.forEach(node -> walk(node, ordered));
        return ordered.values().stream()
                .filter(node -> !joins(node) && !(node instanceof BoundaryEvent))
                .map(StepReader::step)
                .toList();
    }

    private static void walk(FlowNode from, Map<String, FlowNode> ordered) {
        Deque<FlowNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.poll();
            if (ordered.putIfAbsent(node.getId(), node) == null) {
                outgoing(node).map(SequenceFlow::getTarget).forEach(open::add);
            }
        }
    }

    private static Step step(FlowNode node) {
        boolean many = node instanceof Activity activity && activity.getLoopCharacteristics() != null;
        return new Step(
                node.getId(),
                kind(node),
                named(node),
                node.getDocumentations().stream()
                        .map(documentation -> documentation.getTextContent().strip())
                        .findFirst()
                        .orElse(null),
                node instanceof UserTask task ? Expressions.roles(task) : List.of(),
                node instanceof UserTask task ? form(task) : null,
                node instanceof UserTask task ? Expressions.period(task.getCamundaDueDate()) : null,
                node instanceof CallActivity call ? call.getCalledElement() : null,
                many,
                next(node),
                node instanceof SubProcess part ? read(part) : List.of());
    }

    private static String kind(FlowNode node) {
        if (node instanceof UserTask) {
            return "user-task";
        } else if (node instanceof CallActivity) {
            return "called-process";
        } else if (node instanceof SubProcess part) {
            return part.triggeredByEvent() ? "on-event" : "part";
        } else if (node instanceof Gateway) {
            return node instanceof ExclusiveGateway ? "question" : "parallel";
        } else if (node instanceof StartEvent) {
            return "start";
        } else if (node instanceof EndEvent) {
            return "end";
        }
        return node instanceof Activity ? "service-task" : "event";
    }

    private static String form(UserTask task) {
        return task.getCamundaFormKey() == null ? "tasklist" : "portal";
    }

    private static List<Step.Next> next(FlowNode node) {
        Stream<Step.Next> onward = outgoing(node).map(flow -> next(flow.getName(), flow.getTarget(), false));
        Stream<Step.Next> events = node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(node))
                .flatMap(event ->
                        outgoing(event).map(flow -> next(named(event), flow.getTarget(), !event.cancelActivity())));
        return Stream.concat(onward, events).toList();
    }

    /** What a flow leads to, past nodes that only join flows. */
    private static Step.Next next(@Nullable String when, FlowNode target, boolean nextToIt) {
        FlowNode at = target;
        while (joins(at)) {
            at = outgoing(at).map(SequenceFlow::getTarget).findFirst().orElseThrow();
        }
        return new Step.Next(when, named(at), at.getId(), nextToIt);
    }

    private static boolean joins(FlowNode node) {
        return node instanceof Gateway && node.getOutgoing().size() == 1;
    }

    private static Stream<SequenceFlow> outgoing(FlowNode node) {
        return node.getOutgoing().stream();
    }

    private static String named(FlowNode node) {
        return node.getName() == null ? "" : node.getName().replaceAll("\\s+", " ");
    }
}
