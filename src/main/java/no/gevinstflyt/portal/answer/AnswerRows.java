package no.gevinstflyt.portal.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.gevinstflyt.form.FormModel;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a list and the items of a keyed field. */
final class AnswerRows {

    private final String task;
    private final Labels labels;
    private final AnswerForms.Given given;
    private final AnswerForm form;

    AnswerRows(String task, Labels labels, AnswerForms.Given given, AnswerForm form) {
        this.task = task;
        this.labels = labels;
        this.given = given;
        this.form = form;
    }

    /** Whether the person may add rows to the list. */
    boolean grow(FormModel row, String path) {
        return !RowLayout.of(task, path, row).own().isEmpty();
    }

    List<RowView> list(FormModel row, String path, JsonNode values) {
        RowLayout layout = RowLayout.of(task, path, row);
        List<RowView> rows = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            rows.add(row(row, layout, path, index, values.get(index)));
        }
        return rows;
    }

    private RowView row(FormModel model, RowLayout layout, String list, int index, JsonNode value) {
        String path = Paths.row(list, index);
        String key = key(layout, value);
        List<FieldView> hidden = new ArrayList<>();
        if (!key.isEmpty()) {
            layout.given()
                    .forEach(field -> hidden.add(form.hidden(
                            Paths.join(path, field), value.path(field).asText())));
        }
        List<RowView.Section> sections = (key.isEmpty() ? layout.own() : layout.sections())
                .stream().map(part -> section(model, part, path, value)).toList();
        return new RowView(
                path,
                Paths.id(path),
                title(list, index, key, value),
                key.isEmpty() ? null : given.group(Paths.kind(list), key),
                key.isEmpty() ? null : given.note(Paths.kind(list), key),
                form.error(path),
                hidden,
                sections,
                key.isEmpty(),
                files(list, path, key));
    }

    private RowView.@Nullable Files files(String list, String path, String key) {
        List<RowView.Kept> kept = key.isEmpty() ? null : given.files(Paths.kind(list), key);
        return kept == null ? null : new RowView.Files("_file." + path, kept);
    }

    /** What names a row: nothing where one of its naming fields is empty. */
    static String key(RowLayout layout, JsonNode value) {
        List<String> parts =
                layout.given().stream().map(field -> value.path(field).asText()).toList();
        return parts.contains("") ? "" : String.join(" ", parts);
    }

    private RowView.Section section(FormModel model, RowLayout.Part part, String path, JsonNode value) {
        List<FieldView> fields = part.fields().stream()
                .map(name -> model.field(name).orElseThrow())
                .map(field -> form.field(model, field, Paths.join(path, field.name()), value.path(field.name())))
                .toList();
        String heading = part.heading() == null ? null : labels.say(part.heading());
        boolean folded = part.folded() && fields.stream().noneMatch(AnswerRows::filled);
        return new RowView.Section(heading, folded, fields);
    }

    private static boolean filled(FieldView field) {
        return !field.value().isEmpty()
                || field.error() != null
                || field.parts().stream().anyMatch(AnswerRows::filled);
    }

    private String title(String list, int index, String key, JsonNode value) {
        if (!key.isEmpty()) {
            String known = given.title(Paths.kind(list), key);
            return known == null ? key : known;
        }
        String written = value.path("name").asText();
        return written.isEmpty() ? labels.say("portal.row.number", labels.field(list), index + 1) : written;
    }

    List<RowView> items(FormModel model, FormModel.Field field, String path, JsonNode values) {
        Set<String> keys = new LinkedHashSet<>(given.items(field));
        values.fieldNames().forEachRemaining(keys::add);
        return keys.stream()
                .map(key -> item(model, field, Paths.join(path, key), key, values.path(key)))
                .toList();
    }

    private RowView item(FormModel model, FormModel.Field field, String path, String key, JsonNode value) {
        String kind = Paths.kind(path);
        String known = given.title(kind, key);
        String title = known == null ? labels.item(model, field, path, key) : known;
        List<FieldView> fields =
                field.nested() == null ? List.of(text(path, title, value)) : form.fields(field.nested(), path, value);
        return new RowView(
                path,
                Paths.id(path),
                title,
                null,
                given.note(kind, key),
                field.nested() == null ? null : form.error(path),
                List.of(),
                List.of(new RowView.Section(null, false, fields)),
                false,
                null);
    }

    private FieldView text(String path, @Nullable String title, JsonNode value) {
        FieldView plain = form.hidden(path, value.isNumber() ? "" : value.asText(""));
        return new FieldView(
                "long-text",
                path,
                plain.id(),
                labels.say("portal.row.comment", title),
                null,
                form.error(path),
                false,
                plain.value(),
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                null);
    }
}
