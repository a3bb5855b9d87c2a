package no.gevinstflyt.measurement;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import no.gevinstflyt.benefit.Figures;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the reports say, a row for each target. Rows are added, never changed. */
@Repository
class LineTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    LineTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Adds a report's measurements, in one batch. */
    void add(long report, Quarter quarter, List<Line> lines) {
        batches.batchUpdate(
                """
                insert into measurement (report, project, municipality, benefit, quarter, measured, missing_reason,
                  unchanged, remark, supersedes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                lines,
                Math.max(1, lines.size()),
                (row, line) -> {
                    row.setLong(1, report);
                    row.setLong(2, line.target().project());
                    row.setString(3, line.target().municipality());
                    row.setString(4, line.target().benefit());
                    row.setString(5, quarter.toString());
                    row.setObject(6, line.value(), Types.NUMERIC);
                    row.setString(7, line.missingReason());
                    row.setBoolean(8, line.unchanged());
                    row.setString(9, line.remark());
                    row.setObject(10, line.supersedes(), Types.BIGINT);
                });
    }

    /** Adds that nobody answered what the round asks of the municipality in these projects, in one statement. */
    void addMissing(long report, Round round, String municipality, Collection<Long> projects) {
        jdbc.sql(
                        """
                        insert into measurement (report, project, municipality, benefit, quarter, unchanged)
                        select :report, project, municipality, benefit, :quarter, false from measurement_due
                         where round = :round and municipality = :municipality and project in (:projects)""")
                .param("report", report)
                .param("quarter", round.quarter().toString())
                .param("round", round.id())
                .param("municipality", municipality)
                .param("projects", projects)
                .update();
    }

    /** Adds that nobody approved what another report says. */
    void addUnapproved(long report, long unapproved) {
        jdbc.sql(
                        """
                        insert into measurement (report, project, municipality, benefit, quarter, unchanged, supersedes)
                        select :report, project, municipality, benefit, quarter, false, id from measurement
                         where report = :unapproved""")
                .param("report", report)
                .param("unapproved", unapproved)
                .update();
    }

    /** The measurements of a report. */
    List<Line> of(long report) {
        return jdbc.sql(
                        """
                        select project, municipality, benefit, measured, missing_reason, unchanged, remark, supersedes
                          from measurement where report = ? order by id""")
                .param(report)
                .query((row, index) -> new Line(
                        new Key(row.getLong(1), row.getString(2), row.getString(3)),
                        Figures.plain(row.getBigDecimal(4)),
                        row.getString(5),
                        row.getBoolean(6),
                        row.getString(7),
                        row.getObject(8, Long.class)))
                .list();
    }
}
