package no.gevinstflyt.portal.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.Problems;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows forms, and changes what stands in them before they are sent. */
@Component
public class AnswerForms {

    private final MessageSource messages;
    private final Problems problems;

    AnswerForms(MessageSource messages, Problems problems) {
        this.messages = messages;
        this.problems = problems;
    }

    /**
     * The fields of a form.
     *
     * @param task the form's name in the message keys
     * @param errors what is wrong, by the field's path
     */
    public List<FieldView> show(
            String task, FormModel model, JsonNode values, Map<String, String> errors, Given given, Locale locale) {
        return new AnswerForm(task, new Labels(messages, locale, task), errors, given).fields(model, values);
    }

    /** What is wrong, by the field's path, in the order of the refusal. */
    public Map<String, String> errors(Refused refused, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        refused.errors().forEach(error -> errors.putIfAbsent(error.field(), problems.text(error, locale)));
        return errors;
    }

    /** What a refusal says, in one sentence. */
    public String text(Refused refused, Locale locale) {
        return String.valueOf(problems.describe(refused, locale).getDetail());
    }

    /** What names the row that the path leads to ({@code measurements[2]}); empty where nothing does. */
    public String rowKey(String task, FormModel model, ObjectNode answer, String path) {
        String list = Paths.kind(path);
        JsonNode row = answer.path(list).path(Integer.parseInt(path.replaceAll(".*\\[(\\d+)]", "$1")));
        return model.field(list)
                .map(field -> AnswerRows.key(RowLayout.of(task, list, field.nested()), row))
                .orElse("");
    }

    /** Adds an empty row at the end of the list that the path names; makes the lists and objects on its way. */
    public int addRow(ObjectNode answer, String path) {
        ObjectNode parent = parent(answer, path);
        ArrayNode list = parent.withArray(name(path));
        list.addObject();
        return list.size() - 1;
    }

    /** Takes away the row that the path names ({@code targets[2]}); nothing where there is none. */
    public void removeRow(ObjectNode answer, String path) {
        String list = path.substring(0, path.lastIndexOf('['));
        int index = Integer.parseInt(path.substring(path.lastIndexOf('[') + 1, path.length() - 1));
        if (parent(answer, list).path(name(list)) instanceof ArrayNode rows) {
            rows.remove(index);
        }
    }

    /** Leaves out rows in which nothing has been written. */
    public void dropEmptyRows(JsonNode answer) {
        for (Iterator<JsonNode> parts = answer.iterator(); parts.hasNext(); ) {
            JsonNode part = parts.next();
            if (answer.isArray() && part.isObject() && part.isEmpty()) {
                parts.remove();
            } else {
                dropEmptyRows(part);
            }
        }
    }

    private static ObjectNode parent(ObjectNode answer, String path) {
        JsonNode at = answer;
        List<String> steps = Arrays.asList(path.split("\\."));
        for (String step : steps.subList(0, steps.size() - 1)) {
            int bracket = step.indexOf('[');
            at = bracket < 0
                    ? ((ObjectNode) at).withObjectProperty(step)
                    : at.path(step.substring(0, bracket))
                            .path(Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
            if (!at.isObject()) {
                throw Refused.invalid(path, "engine.bad-request");
            }
        }
        return (ObjectNode) at;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** What is known of rows and items before anybody has written in them. */
    public interface Given {

        /** The items of a keyed field. */
        List<String> items(FormModel.Field field);

        /** What a given row or item is about; null where only its key is known. */
        @Nullable
        String title(String path, String key);

        /** What a given row stands under together with others; null where rows are not grouped. */
        default @Nullable String group(String path, String key) {
            return null;
        }

        /** What is said beside the title; null for nothing. */
        @Nullable
        String note(String path, String key);

        /** The files that are there for a given row; null where it takes none. */
        default @Nullable List<RowView.Kept> files(String path, String key) {
            return null;
        }

        /** Nothing is known. */
        Given NOTHING = new Given() {

            @Override
            public List<String> items(FormModel.Field field) {
                return field.keys();
            }

            @Override
            public @Nullable String title(String path, String key) {
                return null;
            }

            @Override
            public @Nullable String note(String path, String key) {
                return null;
            }
        };
    }
}
