package no.gevinstflyt.portal.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, or one item of a field that is keyed by item.
 *
 * @param path where its fields are posted ({@code targets[0]}, {@code checklist.problem-clear})
 * @param title what the row is about, where that is known
 * @param note what is said about the row beside its title
 * @param error what is wrong with the row as a whole
 * @param hidden fields that are posted along
 * @param sections the fields, in sections
 * @param removable whether the person may take the row away
 */
public record RowView(
        String path,
        String id,
        String title,
        @Nullable String note,
        @Nullable String error,
        List<FieldView> hidden,
        List<Section> sections,
        boolean removable) {

    /**
     * Fields that belong together.
     *
     * @param heading null for the first fields of a row
     * @param folded whether the section is folded away at first
     */
    public record Section(@Nullable String heading, boolean folded, List<FieldView> fields) {}
}
