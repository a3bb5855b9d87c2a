package no.gevinstflyt.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a section holds. A value may be text, a number, a date or null: {@link Norwegian} says how each is written, and
 * null is shown as missing.
 */
public sealed interface Block {

    /** Running text; line breaks are kept, and a blank line starts a new paragraph. */
    record Paragraph(String text) implements Block {}

    /** A bullet list. */
    record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in the order given. */
    record Facts(Map<String, @Nullable Object> values) implements Block {

        public Facts {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        public static Facts of(String key, @Nullable Object value) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put(key, value);
            return new Facts(one);
        }

        /** These facts and one more. */
        public Facts and(String key, @Nullable Object value) {
            Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
            more.put(key, value);
            return new Facts(more);
        }
    }

    /**
     * A table with a header row, repeated on each page. Every row has as many cells as the header; numbers, percentages
     * and amounts stand to the right.
     */
    record Grid(List<String> header, List<List<@Nullable Object>> rows) implements Block {

        public Grid {
            header = List.copyOf(header);
            List<List<@Nullable Object>> copy = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "a row has " + row.size() + " cells, the header " + header.size() + ": " + row);
                }
                copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
            }
            rows = Collections.unmodifiableList(copy);
        }
    }

    /** A row of a grid, to which more cells may be added; a cell that is null is empty. */
    static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
