package no.gevinstflyt.portal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, ready to be shown.
 *
 * @param shape which fragment shows it: {@code text}, {@code long-text}, {@code number}, {@code date}, {@code yes-no},
 *     {@code tick}, {@code choice}, {@code choices}, {@code group}, {@code rows}, {@code items}, {@code hidden}
 * @param path the name it is posted under ({@code targets[0].uses[1].share})
 * @param id the element's id: the path without brackets and dots
 * @param value as the person reads and writes it
 * @param parts the fields of a group
 * @param rows the rows of a list, or the items of a field that is keyed by item
 * @param add what the button says that adds a row; empty where there is none
 * @param onlyWith the choice that the field is shown with ({@code action=record}); null where it is always shown
 */
public record FieldView(
        String shape,
        String path,
        String id,
        String label,
        @Nullable String help,
        @Nullable String error,
        boolean required,
        String value,
        @Nullable Integer longest,
        List<Option> options,
        List<FieldView> parts,
        List<RowView> rows,
        String add,
        @Nullable String onlyWith) {

    /** Whether the field takes the whole width among its neighbours. */
    public boolean wide() {
        return List.of("long-text", "group", "rows", "items").contains(shape);
    }

    /** Rows that stand under one heading; none where they are not grouped. */
    public record Group(@Nullable String heading, List<RowView> rows) {}

    /** The rows as they follow each other, those of one group together. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (RowView row : rows) {
            if (groups.isEmpty()
                    || !Objects.equals(groups.get(groups.size() - 1).heading(), row.group())) {
                groups.add(new Group(row.group(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }

    /** The ids of what describes the field, for {@code aria-describedby}; null where nothing does. */
    public @Nullable String describedBy() {
        String ids = (help == null ? "" : id + "-help ") + (error == null ? "" : id + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** The same field in a group that may be left out as a whole: not marked as required. */
    FieldView unmarked() {
        return new FieldView(
                shape, path, id, label, help, error, false, value, longest, options, parts, rows, add, onlyWith);
    }

    /** A group in this field's place, with the fields of another form in it. */
    public FieldView holding(String heading, String shownWith, List<FieldView> form) {
        List<FieldView> below = form.stream().map(part -> part.below(path)).toList();
        return new FieldView(
                "group", path, id, heading, help, error, false, "", null, List.of(), below, List.of(), "", shownWith);
    }

    /** The same field, posted below another. */
    FieldView below(String parent) {
        String lower = Paths.join(parent, path);
        return new FieldView(
                shape,
                lower,
                Paths.id(lower),
                label,
                help,
                error,
                required,
                value,
                longest,
                options,
                parts.stream().map(part -> part.below(parent)).toList(),
                rows.stream().map(row -> row.below(parent)).toList(),
                add,
                onlyWith);
    }
}
