package no.gevinstflyt.measurement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures as people may read them: approved ones, and the notes that nobody answered, by everybody in the
 * collaboration; those that wait for approval by the municipality alone. One query for a page, one for the count.
 */
@Service
@Transactional(readOnly = true)
public class FigureList {

    private static final Map<String, String> ORDERS = Map.of(
            "project", "n.project",
            "municipality", "n.municipality",
            "benefit", "n.benefit",
            "quarter", "n.quarter",
            "reportedAt", "n.reported_at");

    private final JdbcClient jdbc;

    FigureList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which figures are asked for; null means any.
     *
     * @param current whether only the figure that holds is asked for, not those before it
     */
    public record Filter(
            @Nullable Long project,
            @Nullable String municipality,
            @Nullable String quarter,
            @Nullable String benefit,
            boolean current) {}

    /**
     * A figure in the list.
     *
     * @param current whether it is the one that holds, as far as the reader may know
     */
    public record Row(Figure figure, boolean current) {}

    public Page<Row> page(Filter filter, Caller caller, Pageable page) {
        Map<String, Object> parameters = new HashMap<>();
        String figures = "select * from ("
                + FigureTable.NEWEST.formatted(FigureTable.FIGURES + where(filter, caller, parameters))
                + ") n" + (filter.current() ? " where n.place = 1" : "");
        List<Row> rows = jdbc.sql(figures + order(page.getSort()) + " limit :size offset :offset")
                .params(parameters)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, index) -> new Row(FigureTable.read(row, index), row.getInt("place") == 1))
                .list();
        long count = jdbc.sql("select count(*) from (" + figures + ") c")
                .params(parameters)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, page, count);
    }

    private static String where(Filter filter, Caller caller, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        add(where, parameters, " and m.project = :project", "project", filter.project());
        add(where, parameters, " and m.municipality = :municipality", "municipality", filter.municipality());
        add(where, parameters, " and m.quarter = :quarter", "quarter", filter.quarter());
        add(where, parameters, " and m.benefit = :benefit", "benefit", filter.benefit());
        if (!caller.administrator()) {
            add(
                    where,
                    parameters,
                    " and exists (select 1 from measurement_round o where o.id = r.round"
                            + " and o.collaboration in (:collaborations))",
                    "collaborations",
                    orNone(caller.collaborations()));
        }
        add(
                where,
                parameters,
                " and (r.kind = 'NOT_ANSWERED' or a.approved or m.municipality in (:own))",
                "own",
                orNone(caller.municipalities()));
        return where.toString();
    }

    private static Set<String> orNone(Set<String> some) {
        return some.isEmpty() ? Set.of("") : some;
    }

    private static void add(
            StringBuilder where, Map<String, Object> parameters, String clause, String name, @Nullable Object value) {
        if (value != null) {
            where.append(clause);
            parameters.put(name, value);
        }
    }

    private static String order(Sort sort) {
        if (sort.isUnsorted()) {
            return " order by n.project, n.municipality, n.benefit, n.quarter, n.id";
        }
        return sort.stream()
                .map(order -> column(order) + (order.isAscending() ? " asc" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ", n.id"));
    }

    private static String column(Sort.Order order) {
        String column = ORDERS.get(order.getProperty());
        if (column == null) {
            throw Refused.invalid(
                    "sort",
                    "form.unknown-choice",
                    order.getProperty(),
                    String.join(", ", new TreeSet<>(ORDERS.keySet())));
        }
        return column;
    }
}
