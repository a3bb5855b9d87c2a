package no.gevinstflyt.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** Fields as the engine's REST API takes them: typed variables, structures as Json. */
final class Variables {

    static final ObjectMapper JSON = new ObjectMapper();

    private Variables() {}

    static String body(Map<String, ?> fields) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode variables = body.putObject("variables");
        fields.forEach((name, value) -> variables.set(name, typed(value)));
        return body.toString();
    }

    /** A structure's parts as fields. */
    static Map<String, Object> fields(JsonNode answer) {
        return JSON.convertValue(answer, JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
    }

    private static ObjectNode typed(Object value) {
        ObjectNode typed = JSON.createObjectNode();
        if (value instanceof Set<?> || value instanceof Iterable<?> || value instanceof Map<?, ?>) {
            return typed.put("type", "Json")
                    .put("value", JSON.valueToTree(value).toString());
        } else if (value instanceof Number || value instanceof Boolean) {
            typed.put("type", value.getClass().getSimpleName());
            typed.set("value", JSON.valueToTree(value));
            return typed;
        }
        return typed.put("type", "String").put("value", String.valueOf(value));
    }
}
