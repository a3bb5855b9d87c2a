package no.gevinstflyt.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.paging.Conditions;
import no.gevinstflyt.paging.SqlPage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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
        Conditions conditions = conditions(collaborations, filter);
        SqlPage list = new SqlPage(
                COLUMNS,
                "from project p where true" + conditions,
                conditions.parameters(),
                ORDERS,
                "p.id desc",
                "p.id");
        return list.read(jdbc, page, ProjectList::row);
    }

    private static Conditions conditions(@Nullable Set<String> collaborations, Filter filter) {
        String text = filter.text() == null ? null : filter.text().toLowerCase(Locale.ROOT);
        return new Conditions()
                .and("p.collaboration in (:visible)", "visible", collaborations)
                .and("p.collaboration = :collaboration", "collaboration", filter.collaboration())
                .and("p.phase = :phase", "phase", name(filter.phase()))
                .and("p.state = :state", "state", name(filter.state()))
                .and(
                        "exists (select 1 from participation t where t.project = p.id and t.municipality = :municipality)",
                        "municipality",
                        filter.municipality())
                .and("position(:text in lower(p.code || ' ' || p.title)) > 0", "text", text);
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
