package no.gevinstflyt.rollout;

import java.sql.Types;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Municipality × project: how far each municipality of a collaboration is in taking each solution into use, read from
 * what the processes have left in the tables. Five statements, whatever the size; six where an answer
 * that was recorded for a municipality isn't confirmed. Who may read it, the asker checks.
 */
@Service
@Transactional(readOnly = true)
public class RolloutMatrix {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final JdbcClient jdbc;
    private final RolloutCells cells;

    RolloutMatrix(JdbcClient jdbc, RolloutCells cells) {
        this.jdbc = jdbc;
        this.cells = cells;
    }

    /** A project whose plan has been approved. */
    public record Column(String code, String title, Phase phase) {}

    /** A municipality, with a cell for each column. */
    public record Row(String municipality, String name, List<RolloutCell> cells) {}

    /**
     * A part of the matrix.
     *
     * @param total how many municipalities there are on all pages
     */
    public record Part(List<Column> projects, List<Row> rows, int total) {}

    /**
     * The municipalities of one page, by name unless asked for by number.
     *
     * @param project code of the only project asked for; null for all
     * @param municipality number of the only municipality asked for; null for all
     */
    public Part part(String collaboration, @Nullable String project, @Nullable String municipality, Pageable page) {
        Map<Long, Column> columns = columns(collaboration, project);
        if (columns.isEmpty()) {
            return new Part(List.of(), List.of(), 0);
        }
        Map<String, String> names = names();
        List<String> numbers = taking(columns).stream()
                .filter(number -> municipality == null || municipality.equals(number))
                .sorted(order(page.getSort(), names))
                .toList();
        List<String> shown = numbers.stream()
                .skip(page.isPaged() ? page.getOffset() : 0)
                .limit(page.isPaged() ? page.getPageSize() : numbers.size())
                .toList();
        Map<String, Map<String, RolloutCell>> found = new HashMap<>();
        cells.of(columns.keySet(), shown)
                .forEach(cell -> found.computeIfAbsent(cell.municipality(), number -> new HashMap<>())
                        .put(cell.project(), cell));
        List<Column> projects = List.copyOf(columns.values());
        List<Row> rows = shown.stream()
                .map(number -> row(number, names, projects, found.getOrDefault(number, Map.of())))
                .toList();
        return new Part(projects, rows, numbers.size());
    }

    private static Row row(
            String number, Map<String, String> names, List<Column> projects, Map<String, RolloutCell> found) {
        return new Row(
                number,
                names.getOrDefault(number, number),
                projects.stream()
                        .map(column -> {
                            RolloutCell cell = found.get(column.code());
                            return cell == null ? RolloutCell.absent(column.code(), number) : cell.withoutComments();
                        })
                        .toList());
    }

    /** The newest project first. */
    private Map<Long, Column> columns(String collaboration, @Nullable String code) {
        Map<Long, Column> columns = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select id, code, title, phase from project
                         where collaboration = :collaboration and state <> 'STOPPED'
                           and code = coalesce(:code, code)
                           and phase in ('EXECUTION', 'CLOSING', 'REALISATION')
                         order by id desc""")
                .param("collaboration", collaboration)
                .param("code", code, Types.VARCHAR)
                .query(row -> {
                    columns.put(
                            row.getLong(1),
                            new Column(row.getString(2), row.getString(3), Phase.valueOf(row.getString(4))));
                });
        return columns;
    }

    private List<String> taking(Map<Long, Column> columns) {
        return jdbc.sql("select distinct municipality from participation where project in (:projects)")
                .param("projects", columns.keySet())
                .query(String.class)
                .list();
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select number, official_name from municipality").query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    private static Comparator<String> order(Sort sort, Map<String, String> names) {
        Collator alphabet = Collator.getInstance(BOKMAL);
        Comparator<String> byName =
                Comparator.comparing((String number) -> names.getOrDefault(number, number), alphabet);
        if (sort.isUnsorted()) {
            return byName;
        }
        Sort.Order first = sort.iterator().next();
        Comparator<String> asked =
                switch (first.getProperty()) {
                    case "name" -> byName;
                    case "municipality" -> Comparator.naturalOrder();
                    default ->
                        throw Refused.invalid(
                                "sort", "paging.unknown-order", first.getProperty(), "municipality, name");
                };
        return first.isAscending() ? asked : asked.reversed();
    }
}
