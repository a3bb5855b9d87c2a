package no.gevinstflyt.engine.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import no.gevinstflyt.form.Refused;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** What somebody sent as engine variables, as plain JSON: typed values as the texts and numbers that they hold. */
final class SentVariables {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SentVariables() {}

    static ObjectNode toJson(@Nullable Map<String, Object> sent) {
        ObjectNode fields = JSON.createObjectNode();
        if (sent != null) {
            for (String name : sent.keySet()) {
                fields.set(name, JSON.valueToTree(plain(name, value(sent, name))));
            }
        }
        return fields;
    }

    private static @Nullable Object value(Map<String, Object> sent, String name) {
        return sent instanceof VariableMap variables ? variables.getValueTyped(name) : sent.get(name);
    }

    private static @Nullable Object plain(String name, @Nullable Object value) {
        if (value instanceof FileValue) {
            throw Refused.invalid(name, "engine.no-file");
        } else if (value instanceof SerializableValue serialized) {
            return serialized.isDeserialized() && serialized.getValueSerialized() == null
                    ? plain(name, serialized.getValue())
                    : serialized.getValueSerialized();
        } else if (value instanceof TypedValue typed) {
            return plain(name, typed.getValue());
        } else if (value instanceof Date date) {
            return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString();
        } else if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return notANumber(value) ? String.valueOf(value) : value;
        } else if (value instanceof Map<?, ?> || value instanceof Iterable<?>) {
            return value;
        }
        return value.toString();
    }

    private static boolean notANumber(@Nullable Object value) {
        return value instanceof Double number && (number.isNaN() || number.isInfinite());
    }
}
