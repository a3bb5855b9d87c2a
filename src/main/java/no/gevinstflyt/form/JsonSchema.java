package no.gevinstflyt.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a form's field as JSON Schema (draft 2020-12). */
public final class JsonSchema {

    private JsonSchema() {}

    /** The schema of one structured field. */
    public static Map<String, Object> of(FormModel.Field field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", field.name());
        schema.putAll(field(field));
        return schema;
    }

    /** The same, with the property names of this case where the field is keyed by item. */
    public static Map<String, Object> of(FormModel.Field field, List<String> items) {
        Map<String, Object> schema = of(field);
        schema.putAll(keyed(items, field.nested()));
        schema.put("required", items);
        return schema;
    }

    private static Map<String, Object> field(FormModel.Field field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(field);
            case WHOLE -> bounded("integer", field);
            case DECIMAL -> bounded("number", field);
            case YES_NO -> type("boolean");
            case DATE -> with(type("string"), "format", "date");
            case DATE_TIME -> with(type("string"), "format", "date-time");
            case CHOICE -> with(type("string"), "enum", field.choices());
            case CHOICES -> with(type("array"), "items", with(type("string"), "enum", field.choices()));
            case TEXTS -> with(type("array"), "items", type("string"));
            case OBJECT -> object(field.nested());
            case ROWS -> with(type("array"), "items", object(field.nested()));
            case KEYED -> keyed(field.keys(), field.nested());
            case ANY -> new LinkedHashMap<>();
        };
    }

    private static Map<String, Object> object(FormModel model) {
        Map<String, Object> properties = new LinkedHashMap<>();
        model.fields().forEach(field -> properties.put(field.name(), field(field)));
        Map<String, Object> schema = with(type("object"), "properties", properties);
        schema.put(
                "required",
                model.fields().stream()
                        .filter(FormModel.Field::required)
                        .map(FormModel.Field::name)
                        .toList());
        return with(schema, "additionalProperties", false);
    }

    private static Map<String, Object> keyed(List<String> items, FormModel item) {
        Map<String, Object> value = item == null ? new LinkedHashMap<>() : object(item);
        if (items.isEmpty()) {
            return with(type("object"), "additionalProperties", value);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        items.forEach(key -> properties.put(key, value));
        return with(with(type("object"), "properties", properties), "additionalProperties", false);
    }

    private static Map<String, Object> text(FormModel.Field field) {
        Map<String, Object> schema = type("string");
        return field.longest() == null ? schema : with(schema, "maxLength", field.longest());
    }

    private static Map<String, Object> bounded(String type, FormModel.Field field) {
        Map<String, Object> schema = type(type);
        if (field.least() != null) {
            schema.put("minimum", field.least());
        }
        if (field.most() != null) {
            schema.put("maximum", field.most());
        }
        return schema;
    }

    private static Map<String, Object> type(String type) {
        return with(new LinkedHashMap<>(), "type", type);
    }

    private static Map<String, Object> with(Map<String, Object> schema, String keyword, Object value) {
        schema.put(keyword, value);
        return schema;
    }
}
