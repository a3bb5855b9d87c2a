package no.gevinstflyt.model;

import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Every node and every flow is drawn. */
final class PictureRules {

    private PictureRules() {}

    static void check(BpmnFile file, Consumer<String> problem) {
        for (FlowNode node : file.all(FlowNode.class)) {
            if (!(node.getDiagramElement() instanceof BpmnShape shape) || !hasSize(shape.getBounds())) {
                problem.accept(node.getId() + " is not drawn");
            }
        }
        for (SequenceFlow flow : file.all(SequenceFlow.class)) {
            BpmnEdge edge = flow.getDiagramElement();
            if (edge == null || edge.getWaypoints().size() < 2) {
                problem.accept(flow.getId() + " is not drawn");
            }
        }
    }

    private static boolean hasSize(Bounds bounds) {
        return bounds != null && bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }
}
