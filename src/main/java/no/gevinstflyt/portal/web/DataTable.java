package no.gevinstflyt.portal.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of data; the first cell of each row names it. */
public record DataTable(List<Column> columns, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param series how a chart draws it ({@code bar} or {@code line}); null where it doesn't
     */
    public record Column(String title, @Nullable String series) {

        public static Column of(String title) {
            return new Column(title, null);
        }

        public static Column bar(String title) {
            return new Column(title, "bar");
        }

        public static Column line(String title) {
            return new Column(title, "line");
        }
    }

    /**
     * A cell.
     *
     * @param value what a chart draws; null where there is none
     */
    public record Cell(String text, @Nullable BigDecimal value) {

        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
