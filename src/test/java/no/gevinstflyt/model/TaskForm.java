package no.gevinstflyt.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One form of Tasklist, as the JSON that form-js reads. */
record TaskForm(String name, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TaskForm of(String name, String text) {
        try {
            return new TaskForm(name, JSON.readTree(text));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(name + " is not JSON", unreadable);
        }
    }

    static List<TaskForm> all() {
        return BpmnFile.files(Path.of("forms"), ".form").stream()
                .map(path -> of(BpmnFile.nameOf(path), BpmnFile.text(path)))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    static TaskForm named(String name) {
        return all().stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No form " + name));
    }

    /** The components on the form's top level. */
    List<JsonNode> components() {
        return components(json).toList();
    }

    /** All components, those inside lists and groups too. */
    Stream<JsonNode> everything() {
        return everything(json);
    }

    static Stream<JsonNode> components(JsonNode part) {
        return StreamSupport.stream(part.path("components").spliterator(), false);
    }

    private static Stream<JsonNode> everything(JsonNode part) {
        return components(part).flatMap(inner -> Stream.concat(Stream.of(inner), everything(inner)));
    }

    /** The variable that a component posts; empty where it posts none. */
    static String field(JsonNode component) {
        return component.path("key").asText(component.path("path").asText(""));
    }

    static String type(JsonNode component) {
        return component.path("type").asText();
    }

    @Override
    public String toString() {
        return name;
    }
}
