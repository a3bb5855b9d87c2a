package no.gevinstflyt.deviation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.paging.SqlPage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The table of deviations. */
@Repository
class DeviationRows {

    private static final String COLUMNS =
            "select id, project, municipality, title, description, state, raised_by, raised_at";
    private static final String OF_PROJECT = "from deviation where project = :project";

    private final JdbcClient jdbc;

    DeviationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Deviation add(Deviation raised) {
        KeyHolder id = new GeneratedKeyHolder();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("project", raised.project());
        row.put("municipality", raised.municipality());
        row.put("title", raised.title());
        row.put("description", raised.description());
        row.put("state", raised.state().name());
        row.put("by", raised.raisedBy());
        row.put("at", raised.raisedAt().atOffset(ZoneOffset.UTC));
        jdbc.sql(
                        """
                        insert into deviation (project, municipality, title, description, state, raised_by, raised_at)
                        values (:project, :municipality, :title, :description, :state, :by, :at)""")
                .params(row)
                .update(id, "id");
        return raised.withId(id.getKeyAs(Number.class).longValue());
    }

    /** A page of a project's deviations, the oldest first unless they are asked for by another order. */
    Page<Deviation> page(long project, Pageable page) {
        SqlPage list = new SqlPage(
                COLUMNS,
                OF_PROJECT,
                Map.of("project", project),
                Map.of("id", "id", "raisedAt", "raised_at"),
                "id",
                "id");
        return list.read(jdbc, page, DeviationRows::read);
    }

    /** All deviations of a project, by date. */
    List<Deviation> of(long project) {
        return jdbc.sql(COLUMNS + " " + OF_PROJECT + " order by raised_at, id")
                .param("project", project)
                .query(DeviationRows::read)
                .list();
    }

    private static Deviation read(ResultSet row, int index) throws SQLException {
        return new Deviation(
                row.getLong("id"),
                row.getLong("project"),
                row.getString("municipality"),
                row.getString("title"),
                row.getString("description"),
                DeviationState.valueOf(row.getString("state")),
                row.getString("raised_by"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant());
    }
}
