package no.gevinstflyt.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects as lists show them: one query for a page, one for the count. */
@Service
@Transactional(readOnly = true)
public class ProjectList {

    private static final String COLUMNS =
            """
            select p.code, p.title, p.collaboration, p.phase, p.state, p.course, p.started_at,
                   (select count(*) from participation t
                     where t.project = p.id and t.state in ('INVITED', 'PARTICIPATING')) still_in,
                   (select count(*) from participation t
                     where t.project = p.id and t.state = 'PARTICIPATING') participating
              from project p
            """;

    private static final Map<String, String> ORDERS = Map.of(
            "code", "p.code", "title", "p.title", "phase", "p.phase", "state", "p.state", "startedAt", "p.started_at");

    private final JdbcClient jdbc;

    ProjectList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of projects, the newest first unless asked for otherwise.
     *
     * @param collaborations those whose projects may be shown; null for all
     */
    public Page<Row> page(@Nullable Set<String> collaborations, Filter filter, Pageable page) {
        if (collaborations != null && collaborations.isEmpty()) {
            return Page.empty(page);
        }
        Map<String, Object> parameters = new HashMap<>();
        String where = where(collaborations, filter, parameters);
        List<Row> rows = jdbc.sql(COLUMNS + where + order(page.getSort()) + " limit :size offset :offset")
                .params(parameters)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(ProjectList::row)
                .list();
        long count = jdbc.sql("select count(*) from project p " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, page, count);
    }

    private static String where(@Nullable Set<String> collaborations, Filter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        add(where, parameters, " and p.collaboration in (:visible)", "visible", collaborations);
        add(where, parameters, " and p.collaboration = :collaboration", "collaboration", filter.collaboration());
        add(where, parameters, " and p.phase = :phase", "phase", name(filter.phase()));
        add(where, parameters, " and p.state = :state", "state", name(filter.state()));
        add(
                where,
                parameters,
                " and exists (select 1 from participation t where t.project = p.id and t.municipality = :municipality)",
                "municipality",
                filter.municipality());
        if (filter.text() != null) {
            String text = filter.text().toLowerCase(Locale.ROOT);
            add(where, parameters, " and position(:text in lower(p.code || ' ' || p.title)) > 0", "text", text);
        }
        return where.toString();
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
            return " order by p.id desc";
        }
        return sort.stream()
                .map(order -> column(order) + (order.isAscending() ? " asc" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ", p.id"));
    }

    private static String column(Sort.Order order) {
        String column = ORDERS.get(order.getProperty());
        if (column == null) {
            throw Refused.invalid(
                    "sort",
                    "project.unknown-order",
                    order.getProperty(),
                    ORDERS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return column;
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("code"),
                row.getString("title"),
                row.getString("collaboration"),
                Phase.valueOf(row.getString("phase")),
                ProjectState.valueOf(row.getString("state")),
                Course.valueOf(row.getString("course")),
                row.getTimestamp("started_at").toInstant(),
                row.getInt("still_in"),
                row.getInt("participating"));
    }

    /**
     * A project in a list.
     *
     * @param stillIn how many municipalities are invited or take part
     */
    public record Row(
            String code,
            String title,
            String collaboration,
            Phase phase,
            ProjectState state,
            Course course,
            Instant startedAt,
            int stillIn,
            int participating) {}

    /**
     * Which projects are asked for; null means any.
     *
     * @param municipality number of a municipality that was ever invited
     * @param text part of code or title, in any case
     */
    public record Filter(
            @Nullable String collaboration,
            @Nullable Phase phase,
            @Nullable ProjectState state,
            @Nullable String municipality,
            @Nullable String text) {}
}
