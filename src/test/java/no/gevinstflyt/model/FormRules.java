package no.gevinstflyt.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What every form of Tasklist keeps, whatever it asks for. */
final class FormRules {

    private FormRules() {}

    static List<String> problems(TaskForm form) {
        List<String> problems = new ArrayList<>();
        NamingRules.ids(form.json().toString().replaceAll("[{,]\"id\":\"([^\"]*)\"", " id=\"$1\""), problems::add);
        if (!form.json().path("id").asText().equals(form.name())) {
            problems.add("the form is not named as its file");
        }
        if (!form.json().path("executionPlatformVersion").asText().equals("7.24.0")
                || form.json().path("schemaVersion").asInt() != 16) {
            problems.add("the form is not written for the form-js of 7.24.0");
        }
        if (form.components().isEmpty()
                || !TaskForm.type(form.components().get(0)).equals("text")) {
            problems.add("the form does not begin by saying what the case is");
        }
        form.everything().forEach(component -> component(component, problems));
        return problems;
    }

    private static void component(JsonNode component, List<String> problems) {
        String id = component.path("id").asText();
        switch (TaskForm.type(component)) {
            case "text" -> {
                if (component.path("text").asText().isBlank()) {
                    problems.add(id + " is an empty text");
                }
            }
            case "dynamiclist" -> {
                if (!component.path("disableCollapse").asBoolean()) {
                    problems.add(id + " is a list that collapses: its sixth row would be lost");
                }
                labelled(component, problems);
            }
            default -> labelled(component, problems);
        }
    }

    private static void labelled(JsonNode component, List<String> problems) {
        String label =
                component.path("label").asText(component.path("dateLabel").asText(""));
        if (label.isBlank() || TaskForm.field(component).isBlank()) {
            problems.add(component.path("id").asText() + " has no label or no variable");
        }
    }
}
