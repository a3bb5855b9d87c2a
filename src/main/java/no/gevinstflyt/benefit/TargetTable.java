package no.gevinstflyt.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The targets of mappings and what they are used for. A fixed number of statements per call. */
@Repository
class TargetTable {

    static final String COLUMNS = "benefit, seq, relevant, why_not, baseline, baseline_date, baseline_method,"
            + " baseline_measured_by, target, target_date, ramp_quarters, estimate, owner";
    static final String USE_COLUMNS = "benefit, seq, use_kind, share, use_text, from_year";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    TargetTable(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Puts these targets in the place of those that the mapping had. */
    void replace(long mapping, List<Target> targets) {
        jdbc.sql("delete from benefit_target_use where mapping = ?")
                .param(mapping)
                .update();
        jdbc.sql("delete from benefit_target where mapping = ?").param(mapping).update();
        List<SqlParameterSource> rows = new ArrayList<>();
        List<SqlParameterSource> uses = new ArrayList<>();
        for (Target target : targets) {
            rows.add(row(mapping, target, rows.size()));
            for (int seq = 0; seq < target.uses().size(); seq++) {
                uses.add(use(mapping, target.benefit(), target.uses().get(seq), seq));
            }
        }
        batch.batchUpdate(insert("benefit_target", COLUMNS), rows.toArray(SqlParameterSource[]::new));
        batch.batchUpdate(insert("benefit_target_use", USE_COLUMNS), uses.toArray(SqlParameterSource[]::new));
    }

    private static String insert(String table, String columns) {
        return "insert into " + table + " (mapping, " + columns + ") values (:mapping, "
                + columns.replaceAll("([a-z_]+)", ":$1") + ")";
    }

    private static SqlParameterSource row(long mapping, Target target, int seq) {
        return new MapSqlParameterSource("mapping", mapping)
                .addValue("benefit", target.benefit())
                .addValue("seq", seq)
                .addValue("relevant", target.relevant())
                .addValue("why_not", target.whyNot())
                .addValue("baseline", target.baseline())
                .addValue("baseline_date", target.baselineDate())
                .addValue("baseline_method", target.baselineMethod())
                .addValue("baseline_measured_by", target.baselineMeasuredBy())
                .addValue("target", target.target())
                .addValue("target_date", target.targetDate())
                .addValue("ramp_quarters", target.rampQuarters())
                .addValue("estimate", target.estimate())
                .addValue("owner", target.owner());
    }

    private static SqlParameterSource use(long mapping, String benefit, Use use, int seq) {
        return new MapSqlParameterSource("mapping", mapping)
                .addValue("benefit", benefit)
                .addValue("seq", seq)
                .addValue("use_kind", use.use().name())
                .addValue("share", use.share())
                .addValue("use_text", use.text())
                .addValue("from_year", use.fromYear());
    }

    /** The targets of these mappings, by mapping, in the order in which they were given. */
    Map<Long, List<Target>> of(Collection<Long> mappings) {
        Map<Long, List<Target>> targets = new LinkedHashMap<>();
        if (!mappings.isEmpty()) {
            Map<String, List<Use>> uses = new HashMap<>();
            jdbc.sql("select mapping, " + USE_COLUMNS
                            + " from benefit_target_use where mapping in (:mappings) order by mapping, benefit, seq")
                    .param("mappings", mappings)
                    .query(row -> {
                        uses.computeIfAbsent(row.getLong("mapping") + row.getString("benefit"), k -> new ArrayList<>())
                                .add(use(row));
                    });
            jdbc.sql("select mapping, " + COLUMNS
                            + " from benefit_target where mapping in (:mappings) order by mapping, seq")
                    .param("mappings", mappings)
                    .query(row -> {
                        targets.computeIfAbsent(row.getLong("mapping"), k -> new ArrayList<>())
                                .add(target(
                                        row,
                                        uses.getOrDefault(
                                                row.getLong("mapping") + row.getString("benefit"), List.of())));
                    });
        }
        return targets;
    }

    /** Adds baselines that were to be measured; those that are known already stay as they are. */
    void setBaselines(long mapping, List<MeasureBaseline.Row> baselines) {
        batch.batchUpdate(
                "update benefit_target set baseline = :value, baseline_date = :date, baseline_method = :method"
                        + " where mapping = :mapping and benefit = :benefit and baseline is null",
                baselines.stream()
                        .map(row -> new MapSqlParameterSource("mapping", mapping)
                                .addValue("benefit", row.benefit())
                                .addValue("value", row.value())
                                .addValue("date", row.date())
                                .addValue("method", row.method()))
                        .toArray(SqlParameterSource[]::new));
    }

    static Use use(ResultSet row) throws SQLException {
        return new Use(
                UseKind.valueOf(row.getString("use_kind")),
                row.getBigDecimal("share"),
                row.getString("use_text"),
                row.getObject("from_year", Integer.class));
    }

    static Target target(ResultSet row, List<Use> uses) throws SQLException {
        return new Target(
                row.getString("benefit"),
                row.getBoolean("relevant"),
                row.getString("why_not"),
                row.getBigDecimal("baseline"),
                row.getObject("baseline_date", LocalDate.class),
                row.getString("baseline_method"),
                row.getObject("baseline_measured_by", LocalDate.class),
                row.getBigDecimal("target"),
                row.getObject("target_date", LocalDate.class),
                row.getInt("ramp_quarters"),
                row.getBoolean("estimate"),
                row.getString("owner"),
                uses);
    }
}
