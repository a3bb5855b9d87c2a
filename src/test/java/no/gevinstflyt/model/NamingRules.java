package no.gevinstflyt.model;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Ids are unique and in kebab-case; whatever a person sees has a label in bokmål. */
final class NamingRules {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|of|and|is|has|approve|approved|check|municipality|project|benefit|gate|decision|yes|no)\\b");

    private NamingRules() {}

    static void check(BpmnFile file, Consumer<String> problem) {
        ids(file.xml(), problem);
        process(file, problem);
        file.all(Activity.class).forEach(activity -> label(activity, problem));
        file.all(Event.class).forEach(event -> label(event, problem));
        file.all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .forEach(gateway -> question(gateway, problem));
    }

    /** For any XML: BPMN and DMN alike. */
    static void ids(String xml, Consumer<String> problem) {
        Set<String> seen = new HashSet<>();
        for (Matcher id = ID.matcher(xml); id.find(); ) {
            if (!KEBAB_CASE.matcher(id.group(1)).matches()) {
                problem.accept("id " + id.group(1) + " is not in kebab-case");
            }
            if (!seen.add(id.group(1))) {
                problem.accept("id " + id.group(1) + " is used twice");
            }
        }
    }

    private static void process(BpmnFile file, Consumer<String> problem) {
        if (file.all(Process.class).size() != 1) {
            problem.accept("the file must hold exactly one process");
        }
        Process process = file.process();
        if (!process.getId().equals(file.name())) {
            problem.accept("process " + process.getId() + " is not named as its file");
        }
        if (process.getName() == null || process.getDocumentations().isEmpty()) {
            problem.accept("the process has no name or no documentation");
        }
    }

    private static void question(ExclusiveGateway gateway, Consumer<String> problem) {
        label(gateway, problem);
        if (gateway.getName() != null && !gateway.getName().endsWith("?")) {
            problem.accept(gateway.getId() + " is not a question: " + gateway.getName());
        }
        for (SequenceFlow answer : gateway.getOutgoing()) {
            label(answer, problem);
        }
    }

    private static void label(FlowElement element, Consumer<String> problem) {
        String label = element.getName();
        if (label == null || label.isBlank()) {
            problem.accept(element.getId() + " has no label");
        } else if (!Character.isUpperCase(label.charAt(0))) {
            problem.accept(element.getId() + " has a label without a capital: " + label);
        } else if (ENGLISH.matcher(label).find()) {
            problem.accept(element.getId() + " has a label that is not in bokmål: " + label);
        }
    }
}
