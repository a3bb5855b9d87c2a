package no.gevinstflyt.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON answer as the variables that REST would have sent. */
final class JsonVariables {

    private JsonVariables() {}

    static Map<String, Object> of(ObjectNode answer) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answer.properties().forEach(field -> variables.put(field.getKey(), plain(field.getValue())));
        return variables;
    }

    private static @Nullable Object plain(JsonNode value) {
        if (value.isContainerNode()) {
            return value.toString();
        } else if (value.isNull()) {
            return null;
        } else if (value.isNumber()) {
            return value.numberValue();
        }
        return value.isBoolean() ? (Object) value.booleanValue() : value.textValue();
    }
}
