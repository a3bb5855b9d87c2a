package no.gevinstflyt.portal.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.form.FormModel;
import org.jspecify.annotations.Nullable;

/** Makes the fields of a form from its model, what stands in it, and what is wrong with it. */
final class AnswerForm {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();
    private static final int RADIO_MOST = 4;

    private final Labels labels;
    private final Map<String, String> errors;
    private final AnswerRows rows;

    AnswerForm(String task, Labels labels, Map<String, String> errors, AnswerForms.Given given) {
        this.labels = labels;
        this.errors = errors;
        this.rows = new AnswerRows(task, labels, given, this);
    }

    List<FieldView> fields(FormModel model, JsonNode values) {
        return fields(model, "", values);
    }

    List<FieldView> fields(FormModel model, String parent, JsonNode values) {
        return model.fields().stream()
                .map(field -> field(model, field, Paths.join(parent, field.name()), values.path(field.name())))
                .toList();
    }

    FieldView field(FormModel model, FormModel.Field field, String path, JsonNode value) {
        List<FieldView> parts = List.of();
        List<RowView> views = List.of();
        if (field.kind() == FormModel.Kind.OBJECT) {
            parts = fields(field.nested(), path, value.isObject() ? value : NOTHING);
            if (!field.required()) {
                parts = parts.stream().map(FieldView::unmarked).toList();
            }
        } else if (field.kind() == FormModel.Kind.ROWS) {
            views = rows.list(field.nested(), path, value);
        } else if (field.kind() == FormModel.Kind.KEYED) {
            views = rows.items(model, field, path, value);
        }
        return new FieldView(
                shape(field, path),
                path,
                Paths.id(path),
                labels.field(path),
                labels.help(path),
                errors.get(path),
                field.required(),
                written(field, value),
                field.longest(),
                options(model, field, value),
                parts,
                views,
                field.kind() == FormModel.Kind.ROWS && rows.grow(field.nested(), path) ? labels.add(path) : "",
                null);
    }

    FieldView hidden(String path, String value) {
        return new FieldView(
                "hidden",
                path,
                Paths.id(path),
                "",
                null,
                null,
                false,
                value,
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                null);
    }

    @Nullable
    String error(String path) {
        return errors.get(path);
    }

    private static String shape(FormModel.Field field, String path) {
        return switch (field.kind()) {
            case TEXT, TEXTS -> "text";
            case LONG_TEXT, ANY -> "long-text";
            case WHOLE, DECIMAL -> "number";
            case YES_NO -> RowLayout.ticked(path) ? "tick" : "yes-no";
            case DATE -> "date";
            case DATE_TIME -> "date-time";
            case CHOICE -> field.choices().size() <= RADIO_MOST && !path.contains("[") ? "radios" : "choice";
            case CHOICES -> "choices";
            case OBJECT -> "group";
            case ROWS -> "rows";
            case KEYED -> "items";
        };
    }

    /** The value as the person reads it; what couldn't be read before comes back as it was written. */
    static String written(FormModel.Field field, JsonNode value) {
        if (value.isNumber()) {
            return NorwegianNumbers.format(value.decimalValue());
        } else if (value.isArray() && field.kind() == FormModel.Kind.TEXTS) {
            List<String> texts = new ArrayList<>();
            value.forEach(text -> texts.add(text.asText()));
            return String.join(", ", texts);
        } else if (value.isContainerNode()) {
            return field.kind() == FormModel.Kind.ANY ? value.toString() : "";
        }
        return value.isNull() ? "" : value.asText("");
    }

    private List<Option> options(FormModel model, FormModel.Field field, JsonNode value) {
        if (field.kind() == FormModel.Kind.YES_NO) {
            return List.of(yesNo("true", "portal.yes", value), yesNo("false", "portal.no", value));
        }
        List<String> chosen = new ArrayList<>();
        (value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value))
                .forEach(key -> chosen.add(key.asText()));
        return field.choices().stream()
                .map(key -> new Option(key, labels.choice(model, field, key), chosen.contains(key)))
                .toList();
    }

    private Option yesNo(String key, String label, JsonNode value) {
        return new Option(key, labels.say(label), value.asText().equals(key));
    }
}
