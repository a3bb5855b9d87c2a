package no.gevinstflyt.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** What municipalities hand in, and what is decided of it. Rows are added, never changed. */
@Repository
class ReportTable {

    private static final String REPORTS =
            """
            select r.id, r.round, r.municipality, r.kind, r.reason, r.reported_by, r.reported_at, r.answered_by,
                   r.answered_on, r.late, a.approved, a.remark, l.lapsed_at
              from measurement_report r
              left join measurement_approval a on a.report = r.id
              left join measurement_lapse l on l.report = r.id""";

    private final JdbcClient jdbc;

    ReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A report to be.
     *
     * @param by null where nobody answered
     * @param answeredBy who gave the answer that {@code by} records for the municipality
     */
    record Head(
            long round,
            String municipality,
            Kind kind,
            @Nullable String reason,
            @Nullable String by,
            Instant at,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn,
            boolean late) {

        static Head of(long round, String municipality, Kind kind, @Nullable String by, Instant at, boolean late) {
            return new Head(round, municipality, kind, null, by, at, null, null, late);
        }
    }

    /** Adds a report without its measurements; gives its id. */
    long add(Head head) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into measurement_report (round, municipality, kind, reason, reported_by, reported_at,
                          answered_by, answered_on, late)
                        values (:round, :municipality, :kind, :reason, :by, :at, :answeredBy, :answeredOn, :late)""")
                .param("round", head.round())
                .param("municipality", head.municipality())
                .param("kind", head.kind().name())
                .param("reason", head.reason(), Types.VARCHAR)
                .param("by", head.by(), Types.VARCHAR)
                .param("at", head.at().atOffset(ZoneOffset.UTC))
                .param("answeredBy", head.answeredBy(), Types.VARCHAR)
                .param("answeredOn", head.answeredOn(), Types.DATE)
                .param("late", head.late())
                .update(id, "id");
        return id.getKeyAs(Number.class).longValue();
    }

    /**
     * Adds what another person says of a report.
     *
     * @throws org.springframework.dao.DuplicateKeyException where it has been decided
     */
    void decide(long report, boolean approved, @Nullable String remark, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into measurement_approval (report, approved, remark, decided_by, decided_at)
                        values (:report, :approved, :remark, :by, :at)""")
                .param("report", report)
                .param("approved", approved)
                .param("remark", remark, Types.VARCHAR)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds that a report has lapsed, unless it has, or somebody has decided it. */
    void lapse(long report, Instant at) {
        jdbc.sql(
                        """
                        insert into measurement_lapse (report, lapsed_at)
                        select r.id, :at from measurement_report r
                         where r.id = :report
                           and not exists (select 1 from measurement_approval a where a.report = r.id)
                           and not exists (select 1 from measurement_lapse l where l.report = r.id)""")
                .param("report", report)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Report> find(long id) {
        return jdbc.sql(REPORTS + " where r.id = ?")
                .param(id)
                .query(ReportTable::read)
                .optional();
    }

    /** What a municipality has handed in in a round, the oldest first. */
    List<Report> of(long round, String municipality) {
        return jdbc.sql(REPORTS + " where r.round = ? and r.municipality = ? order by r.id")
                .params(round, municipality)
                .query(ReportTable::read)
                .list();
    }

    /** All of a round, the oldest first. */
    List<Report> of(long round) {
        return jdbc.sql(REPORTS + " where r.round = ? order by r.id")
                .param(round)
                .query(ReportTable::read)
                .list();
    }

    private static Report read(ResultSet row, int index) throws SQLException {
        return new Report(
                row.getLong("id"),
                row.getLong("round"),
                row.getString("municipality"),
                Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("reported_by"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                Unconfirmed.of(
                        Reporting.TASK, row.getString("answered_by"), row.getObject("answered_on", LocalDate.class)),
                row.getBoolean("late"),
                row.getObject("approved", Boolean.class),
                row.getObject("lapsed_at") != null,
                row.getString("remark"));
    }
}
