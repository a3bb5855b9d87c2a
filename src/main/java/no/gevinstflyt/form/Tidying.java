package no.gevinstflyt.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Evens out the ways in which the same answer may be written: blank is absent, a text that holds JSON is that JSON, a
 * comma-separated text is a list.
 */
final class Tidying {

    private static final int MOST_JSON = 1_000_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final FormModel model;

    Tidying(FormModel model) {
        this.model = model;
    }

    ObjectNode tidy(ObjectNode sent) {
        ObjectNode tidy = NODES.objectNode();
        for (FormModel.Field field : model.fields()) {
            JsonNode value = value(field, sent.get(field.name()));
            if (value != null) {
                tidy.set(field.name(), value);
            }
        }
        return tidy;
    }

    private @Nullable JsonNode value(FormModel.Field field, @Nullable JsonNode sent) {
        JsonNode value = present(sent);
        if (value == null || !value.isTextual()) {
            return value == null ? null : inner(value);
        }
        return switch (field.kind()) {
            case CHOICES, TEXTS -> list(value.textValue(), field.name());
            case ROWS, KEYED, OBJECT, ANY -> inner(json(value.textValue(), field.name()));
            default -> value;
        };
    }

    private static JsonNode list(String text, String field) {
        if (text.startsWith("[")) {
            return json(text, field);
        }
        ArrayNode list = NODES.arrayNode();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .forEach(list::add);
        return list;
    }

    private static JsonNode json(String text, String field) {
        if (text.length() > MOST_JSON) {
            throw Refused.invalid(field, "form.json-too-long", MOST_JSON);
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw Refused.invalid(field, "form.not-json");
        }
    }

    /** Blank texts and nulls inside rows count as absent too. */
    private static JsonNode inner(JsonNode value) {
        if (value.isObject()) {
            ObjectNode tidy = NODES.objectNode();
            value.properties().forEach(property -> {
                JsonNode part = present(property.getValue());
                if (part != null) {
                    tidy.set(property.getKey(), inner(part));
                }
            });
            return tidy;
        } else if (value.isArray()) {
            ArrayNode tidy = NODES.arrayNode();
            value.forEach(item -> tidy.add(inner(item)));
            return tidy;
        }
        return value;
    }

    private static @Nullable JsonNode present(@Nullable JsonNode value) {
        if (value == null
                || value.isNull()
                || (value.isTextual() && value.textValue().isBlank())) {
            return null;
        }
        return value.isTextual() ? NODES.textNode(value.textValue().strip()) : value;
    }
}
