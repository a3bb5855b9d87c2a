package no.gevinstflyt.portal.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.gevinstflyt.engine.People;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** Where a project stands in its process, read from the engine. */
@Component
public class Whereabouts {

    /** The process of the whole course. */
    public static final String COURSE = "joint-project";

    private static final String LOOP = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final People people;

    Whereabouts(RuntimeService runtime, RepositoryService repository, People people) {
        this.runtime = runtime;
        this.repository = repository;
        this.people = people;
    }

    /**
     * A step of the whole course.
     *
     * @param parts the process that the step consists of, by its key; with the steps in which it stands
     */
    public record Place(String step, String name, List<Part> parts) {}

    /**
     * A process within a step.
     *
     * @param steps the names of the steps in which it stands
     */
    public record Part(String process, String name, List<String> steps) {}

    /** The steps of the course in which the project with this code stands; none where its course is over. */
    public List<Place> of(String code) {
        return people.asProduct(
                () -> runtime
                        .createProcessInstanceQuery()
                        .processDefinitionKey(COURSE)
                        .processInstanceBusinessKey(code)
                        .list()
                        .stream()
                        .flatMap(course -> places(course).stream())
                        .toList());
    }

    private List<Place> places(ProcessInstance course) {
        List<Part> parts = runtime.createProcessInstanceQuery().superProcessInstanceId(course.getId()).list().stream()
                .map(this::part)
                .toList();
        BpmnModelInstance model = repository.getBpmnModelInstance(course.getProcessDefinitionId());
        return steps(course).entrySet().stream()
                .map(step -> new Place(
                        step.getKey(), step.getValue(), within(model.getModelElementById(step.getKey()), parts)))
                .toList();
    }

    /** The process that the step consists of; none where it is no call. */
    private static List<Part> within(FlowNode step, List<Part> parts) {
        return parts.stream()
                .filter(part ->
                        step instanceof CallActivity call && part.process().equals(call.getCalledElement()))
                .toList();
    }

    private Part part(ProcessInstance called) {
        var definition = repository.getProcessDefinition(called.getProcessDefinitionId());
        return new Part(
                definition.getKey(),
                definition.getName(),
                List.copyOf(steps(called).values()));
    }

    /** Names of the steps by their ids; those without a name only lead on. */
    private Map<String, String> steps(ProcessInstance instance) {
        BpmnModelInstance model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        Map<String, String> steps = new TreeMap<>();
        for (String active : runtime.getActiveActivityIds(instance.getId())) {
            String id = active.replace(LOOP, "");
            FlowNode node = model.getModelElementById(id);
            if (node.getName() != null && !node.getName().isBlank()) {
                steps.put(id, node.getName());
            }
        }
        return steps;
    }
}
