package no.gevinstflyt.deviation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.paging.Conditions;
import no.gevinstflyt.paging.SqlPage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The table of deviations, and that of what closed them. Rows are added, never changed. */
@Repository
class DeviationRows {

    private static final String COLUMNS =
            """
            select d.id, d.project, d.municipality, d.title, d.description, d.state, d.raised_by, d.raised_at,
                   d.closed_by, d.closed_at""";

    private static final String ALL =
            """
            from (select v.id, v.project, v.municipality, v.title, v.description, v.raised_by, v.raised_at,
                         case when c.deviation is null then v.state else 'CLOSED' end as state, c.closed_by, c.closed_at
                    from deviation v left join deviation_closing c on c.deviation = v.id) d
             where true""";

    private static final Map<String, String> ORDERS = Map.of(
            "id", "d.id",
            "raisedAt", "d.raised_at",
            "closedAt", "d.closed_at",
            "project", "(select p.code from project p where p.id = d.project)",
            "municipality", "d.municipality",
            "title", "d.title",
            "state", "d.state");

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

    /** Adds that a deviation is closed, unless it is. */
    void close(long deviation, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into deviation_closing (deviation, closed_by, closed_at)
                        select id, :by, :at from deviation
                         where id = :id and not exists (select 1 from deviation_closing where deviation = :id)""")
                .param("id", deviation)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Which deviations are asked for; null means any.
     *
     * @param collaborations those whose projects may be shown
     */
    record Query(
            @Nullable Set<String> collaborations,
            @Nullable Long project,
            @Nullable String municipality,
            @Nullable DeviationState state) {

        private Conditions conditions() {
            return new Conditions()
                    .and(
                            "exists (select 1 from project p where p.id = d.project and p.collaboration in (:visible))",
                            "visible",
                            collaborations)
                    .and("d.project = :project", "project", project)
                    .and("d.municipality = :municipality", "municipality", municipality)
                    .and("d.state = :state", "state", state == null ? null : state.name());
        }
    }

    /** A page of deviations, the newest first unless they are asked for by another order. */
    Page<Deviation> page(Query query, Pageable page) {
        Conditions conditions = query.conditions();
        SqlPage list =
                new SqlPage(COLUMNS, ALL + conditions, conditions.parameters(), ORDERS, "d.id desc", "d.id desc");
        return list.read(jdbc, page, DeviationRows::read);
    }

    /** All deviations of a project, by date. */
    List<Deviation> of(long project) {
        return jdbc.sql(COLUMNS + " " + ALL + " and d.project = :project order by d.raised_at, d.id")
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
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getString("closed_by"),
                instant(row.getObject("closed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
