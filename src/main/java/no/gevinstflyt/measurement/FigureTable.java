package no.gevinstflyt.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Figures;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measurements with the reports that they came in, to read. */
@Repository
class FigureTable {

    /**
     * Every measurement that was not turned down, with how much it counts: an approved one before all others. Of those
     * the newest counts: what waits for approval takes the place of the note that nobody answered, and the note that
     * nobody approved takes the place of what waited. What has lapsed counts last.
     */
    static final String FIGURES =
            """
            select m.id, m.project, m.municipality, m.benefit, m.quarter, m.measured, m.missing_reason, m.unchanged,
                   m.remark, m.supersedes, r.kind, r.reason, r.reported_by, r.reported_at, r.answered_by,
                   r.answered_on, r.late, a.decided_by, a.decided_at,
                   case when a.report is not null then 1 when l.report is not null then -1 else 0 end as weight
              from measurement m
              join measurement_report r on r.id = m.report
              left join measurement_approval a on a.report = r.id
              left join measurement_lapse l on l.report = r.id
             where (a.report is null or a.approved)""";

    static final String NEWEST =
            """
            select f.*, row_number() over (
                     partition by f.project, f.municipality, f.benefit, f.quarter order by f.weight desc, f.id desc) as place
              from (%s) f""";

    private final JdbcClient jdbc;

    FigureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which figures are asked for; null means any. */
    record Query(@Nullable Collection<Long> projects, @Nullable String municipality, @Nullable Quarter quarter) {

        private String where() {
            return (projects == null ? "" : " and m.project in (:projects)")
                    + (municipality == null ? "" : " and m.municipality = :municipality")
                    + (quarter == null ? "" : " and m.quarter = :quarter");
        }

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>();
            if (projects != null) {
                parameters.put("projects", projects);
            }
            if (municipality != null) {
                parameters.put("municipality", municipality);
            }
            if (quarter != null) {
                parameters.put("quarter", quarter.toString());
            }
            return parameters;
        }
    }

    /** The newest figure per target and quarter, sorted by target and quarter. */
    List<Figure> newest(Query query) {
        return jdbc.sql("select * from (" + NEWEST.formatted(FIGURES + query.where())
                        + ") n where n.place = 1 order by n.project, n.municipality, n.benefit, n.quarter")
                .params(query.parameters())
                .query(FigureTable::read)
                .list();
    }

    static Figure read(ResultSet row, int index) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        String answeredBy = row.getString("answered_by");
        LocalDate answeredOn = row.getObject("answered_on", LocalDate.class);
        return new Figure(
                row.getLong("id"),
                row.getLong("project"),
                row.getString("municipality"),
                row.getString("benefit"),
                Quarter.parse(row.getString("quarter")),
                Figures.plain(row.getBigDecimal("measured")),
                row.getString("missing_reason"),
                row.getBoolean("unchanged"),
                row.getString("remark"),
                kind,
                row.getInt("weight") > 0 || kind == Kind.NOT_ANSWERED,
                row.getInt("weight") < 0,
                row.getBoolean("late"),
                answeredBy,
                answeredOn,
                Unconfirmed.of(Reporting.TASK, answeredBy, answeredOn),
                row.getObject("supersedes", Long.class),
                row.getString("reason"),
                row.getString("reported_by"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                instant(row.getObject("decided_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
