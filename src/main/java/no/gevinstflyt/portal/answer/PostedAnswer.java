package no.gevinstflyt.portal.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.gevinstflyt.form.FormModel;
import org.jspecify.annotations.Nullable;

/**
 * Reads a posted page. What can't be read as the field's kind stays as it was written, so that the form's own check
 * says what is wrong and the person finds it again.
 */
public final class PostedAnswer {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final int MOST_ROWS = 500;

    private final Map<String, String[]> posted;

    public PostedAnswer(Map<String, String[]> posted) {
        this.posted = posted;
    }

    /** The answer, rows that hold nothing included. */
    public ObjectNode read(FormModel model) {
        ObjectNode answer = object(model, "");
        for (String name : posted.keySet()) {
            String root = name.split("[.\\[]", 2)[0];
            if (!root.startsWith("_") && model.field(root).isEmpty()) {
                answer.put(root, posted.get(name)[0]);
            }
        }
        return answer;
    }

    private ObjectNode object(FormModel model, String path) {
        ObjectNode object = NODES.objectNode();
        for (FormModel.Field field : model.fields()) {
            JsonNode value = value(field, Paths.join(path, field.name()));
            if (value != null) {
                object.set(field.name(), value);
            }
        }
        return object;
    }

    private @Nullable JsonNode value(FormModel.Field field, String path) {
        return switch (field.kind()) {
            case ROWS -> rows(field.nested(), path);
            case KEYED -> items(field, path);
            case OBJECT -> filled(object(field.nested(), path));
            case CHOICES -> list(posted.getOrDefault(path, new String[0]));
            case TEXTS -> list(text(path) == null ? new String[0] : text(path).split("[,;\\n]"));
            default -> text(path) == null ? null : single(field, text(path));
        };
    }

    private static JsonNode single(FormModel.Field field, String text) {
        return switch (field.kind()) {
            case WHOLE, DECIMAL ->
                NorwegianNumbers.parse(text).<JsonNode>map(NODES::numberNode).orElseGet(() -> NODES.textNode(text));
            case YES_NO ->
                text.equals("true") || text.equals("false")
                        ? NODES.booleanNode(text.equals("true"))
                        : NODES.textNode(text);
            default -> NODES.textNode(text);
        };
    }

    private @Nullable String text(String path) {
        String[] values = posted.get(path);
        return values == null || values[0].isBlank() ? null : values[0].strip().replace("\r\n", "\n");
    }

    private static @Nullable JsonNode list(String[] values) {
        ArrayNode list = NODES.arrayNode();
        Arrays.stream(values)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(list::add);
        return list.isEmpty() ? null : list;
    }

    private @Nullable JsonNode rows(FormModel row, String path) {
        ArrayNode rows = NODES.arrayNode();
        for (int index : indexes(path)) {
            rows.add(object(row, Paths.row(path, index)));
        }
        return rows.isEmpty() ? null : rows;
    }

    private List<Integer> indexes(String path) {
        Pattern row = Pattern.compile(Pattern.quote(path) + "\\[(\\d{1,4})].*");
        TreeSet<Integer> indexes = new TreeSet<>();
        for (String name : posted.keySet()) {
            Matcher matcher = row.matcher(name);
            if (matcher.matches()) {
                indexes.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return indexes.stream().limit(MOST_ROWS).toList();
    }

    private @Nullable JsonNode items(FormModel.Field field, String path) {
        ObjectNode items = NODES.objectNode();
        for (String key : keys(path)) {
            String item = Paths.join(path, key);
            JsonNode value = field.nested() == null
                    ? text(item) == null ? null : NODES.textNode(text(item))
                    : filled(object(field.nested(), item));
            if (value != null) {
                items.set(key, value);
            }
        }
        return filled(items);
    }

    private TreeSet<String> keys(String path) {
        TreeSet<String> keys = new TreeSet<>();
        String prefix = path + ".";
        for (String name : posted.keySet()) {
            if (name.startsWith(prefix)) {
                keys.add(name.substring(prefix.length()).split("[.\\[]", 2)[0]);
            }
        }
        return keys;
    }

    private static @Nullable ObjectNode filled(ObjectNode object) {
        return object.isEmpty() ? null : object;
    }
}
