package no.gevinstflyt.paging;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The page of a list of rows that was asked for, in two statements: one for the page and one for the count.
 *
 * @param columns the select up to its from
 * @param source the from, with what limits it
 * @param parameters of both
 * @param orders the column for each property that the list can be sorted by
 * @param usual the columns that it is sorted by unless another order is asked for
 * @param unique the column that decides between rows that are alike
 */
public record SqlPage(
        String columns,
        String source,
        Map<String, Object> parameters,
        Map<String, String> orders,
        String usual,
        String unique) {

    /**
     * Reads the page.
     *
     * @throws no.gevinstflyt.form.Refused (invalid) where it is to be sorted by something unknown
     */
    public <T> Page<T> read(JdbcClient jdbc, Pageable page, RowMapper<T> mapper) {
        List<T> rows = jdbc.sql(columns + " " + source + order(page.getSort()) + " limit :size offset :offset")
                .params(parameters)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(mapper)
                .list();
        long count = jdbc.sql("select count(*) " + source)
                .params(parameters)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, page, count);
    }

    private String order(Sort sort) {
        if (sort.isUnsorted()) {
            return " order by " + usual;
        }
        Orders<String> known = new Orders<>(orders);
        return sort.stream()
                .map(asked -> known.way(asked) + (asked.isAscending() ? " asc" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ", " + unique));
    }
}
