package no.gevinstflyt.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copies of which frozen plans consist. There is no statement that changes one. */
@Repository
class FrozenPlans {

    private static final String VERSION = "plan_version";

    private final JdbcClient jdbc;

    FrozenPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Copies benefits and targets of these municipalities into a new version, in three statements. */
    void copy(PlanVersion version, List<String> municipalities) {
        List<String> numbers = municipalities.isEmpty() ? List.of("") : municipalities;
        copy(
                "insert into plan_benefit (plan_version, " + BenefitRows.COLUMNS + ") select :version, "
                        + BenefitRows.COLUMNS + " from benefit where project = :project"
                        + " and (municipality is null or municipality in (:numbers))",
                version,
                numbers);
        copy(
                "insert into plan_target (plan_version, municipality, " + TargetTable.COLUMNS
                        + ") select :version, m.municipality, " + TargetTable.COLUMNS
                        + " from benefit_target t join benefit_mapping m on m.id = t.mapping"
                        + " where m.project = :project and m.municipality in (:numbers)",
                version,
                numbers);
        copy(
                "insert into plan_target_use (plan_version, municipality, " + TargetTable.USE_COLUMNS
                        + ") select :version, m.municipality, " + TargetTable.USE_COLUMNS
                        + " from benefit_target_use u join benefit_mapping m on m.id = u.mapping"
                        + " where m.project = :project and m.municipality in (:numbers)",
                version,
                numbers);
    }

    private void copy(String sql, PlanVersion version, List<String> municipalities) {
        jdbc.sql(sql)
                .param("version", version.id())
                .param("project", version.project())
                .param("numbers", municipalities)
                .update();
    }

    /** Versions as they were frozen, by id, in three statements. */
    Map<Long, Plan> read(Collection<Long> versions) {
        Map<Long, Plan> plans = new HashMap<>();
        if (!versions.isEmpty()) {
            Map<Long, List<Benefit>> benefits = benefits(versions);
            Map<Long, Map<String, List<Target>>> targets = targets(versions);
            versions.forEach(version -> plans.put(
                    version,
                    new Plan(
                            benefits.getOrDefault(version, List.of()),
                            targets.getOrDefault(version, Map.of()).entrySet().stream()
                                    .map(own -> new MunicipalTargets(own.getKey(), own.getValue()))
                                    .toList())));
        }
        return plans;
    }

    private Map<Long, List<Benefit>> benefits(Collection<Long> versions) {
        Map<Long, List<Benefit>> benefits = new HashMap<>();
        read(
                BenefitRows.COLUMNS,
                "plan_benefit where plan_version in (:versions) order by coalesce(municipality, ''), seq",
                versions,
                row -> benefits.computeIfAbsent(row.getLong(VERSION), version -> new ArrayList<>())
                        .add(BenefitRows.read(row, List.of(), List.of())));
        return benefits;
    }

    private Map<Long, Map<String, List<Target>>> targets(Collection<Long> versions) {
        Map<Of, List<Use>> uses = uses(versions);
        Map<Long, Map<String, List<Target>>> targets = new HashMap<>();
        read(
                "municipality, " + TargetTable.COLUMNS,
                "plan_target where plan_version in (:versions) order by municipality, seq",
                versions,
                row -> targets.computeIfAbsent(row.getLong(VERSION), version -> new LinkedHashMap<>())
                        .computeIfAbsent(row.getString("municipality"), municipality -> new ArrayList<>())
                        .add(TargetTable.target(row, uses.getOrDefault(Of.read(row), List.of()))));
        return targets;
    }

    private Map<Of, List<Use>> uses(Collection<Long> versions) {
        Map<Of, List<Use>> uses = new HashMap<>();
        read(
                "municipality, " + TargetTable.USE_COLUMNS,
                "plan_target_use where plan_version in (:versions) order by municipality, benefit, seq",
                versions,
                row -> uses.computeIfAbsent(Of.read(row), target -> new ArrayList<>())
                        .add(TargetTable.use(row)));
        return uses;
    }

    private void read(String columns, String from, Collection<Long> versions, RowCallbackHandler row) {
        jdbc.sql("select " + VERSION + ", " + columns + " from " + from)
                .param("versions", versions)
                .query(row);
    }

    /** What names a target among those of several versions. */
    private record Of(long version, String municipality, String benefit) {

        static Of read(ResultSet row) throws SQLException {
            return new Of(row.getLong(VERSION), row.getString("municipality"), row.getString("benefit"));
        }
    }
}
