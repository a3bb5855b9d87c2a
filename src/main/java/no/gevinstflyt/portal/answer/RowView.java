package no.gevinstflyt.portal.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, or one item of a field that is keyed by item.
 *
 * @param path where its fields are posted ({@code targets[0]}, {@code checklist.problem-clear})
 * @param title what the row is about, where that is known
 * @param group what it stands under together with the rows beside it; null where rows are not grouped
 * @param note what is said about the row beside its title
 * @param error what is wrong with the row as a whole
 * @param hidden fields that are posted along
 * @param sections the fields, in sections
 * @param removable whether the person may take the row away
 * @param files null where the row takes none
 */
public record RowView(
        String path,
        String id,
        String title,
        @Nullable String group,
        @Nullable String note,
        @Nullable String error,
        List<FieldView> hidden,
        List<Section> sections,
        boolean removable,
        @Nullable Files files) {

    /**
     * Files that belong to the row, and where one is added.
     *
     * @param input the name that a file is posted under
     * @param kept what is there
     */
    public record Files(String input, List<Kept> kept) {}

    /**
     * A file that is there.
     *
     * @param withdrawable whether the person may withdraw it
     */
    public record Kept(long id, String name, String address, boolean withdrawable) {}

    /**
     * Fields that belong together.
     *
     * @param heading null for the first fields of a row
     * @param folded whether the section is folded away at first
     */
    public record Section(@Nullable String heading, boolean folded, List<FieldView> fields) {

        private Section below(String parent) {
            return new Section(
                    heading,
                    folded,
                    fields.stream().map(field -> field.below(parent)).toList());
        }
    }

    /** The same row, posted below another field; files are added in the row's own place only. */
    RowView below(String parent) {
        String lower = Paths.join(parent, path);
        return new RowView(
                lower,
                Paths.id(lower),
                title,
                group,
                note,
                error,
                hidden.stream().map(field -> field.below(parent)).toList(),
                sections.stream().map(section -> section.below(parent)).toList(),
                removable,
                null);
    }
}
