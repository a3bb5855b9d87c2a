package no.gevinstflyt.benefit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copies of which frozen plans consist. There is no statement that changes one. */
@Repository
class FrozenPlans {

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

    /** A version as it was frozen. */
    Plan read(long version) {
        List<Benefit> benefits = jdbc.sql("select " + BenefitRows.COLUMNS
                        + " from plan_benefit where plan_version = ? order by coalesce(municipality, ''), seq")
                .param(version)
                .query((row, index) -> BenefitRows.read(row, List.of(), List.of()))
                .list();
        return new Plan(benefits, targets(version));
    }

    private List<MunicipalTargets> targets(long version) {
        Map<String, List<Use>> uses = new HashMap<>();
        jdbc.sql("select municipality, " + TargetTable.USE_COLUMNS
                        + " from plan_target_use where plan_version = ? order by municipality, benefit, seq")
                .param(version)
                .query(row -> {
                    uses.computeIfAbsent(
                                    row.getString("municipality") + row.getString("benefit"), k -> new ArrayList<>())
                            .add(TargetTable.use(row));
                });
        Map<String, List<Target>> targets = new LinkedHashMap<>();
        jdbc.sql("select municipality, " + TargetTable.COLUMNS
                        + " from plan_target where plan_version = ? order by municipality, seq")
                .param(version)
                .query(row -> {
                    String municipality = row.getString("municipality");
                    targets.computeIfAbsent(municipality, k -> new ArrayList<>())
                            .add(TargetTable.target(
                                    row, uses.getOrDefault(municipality + row.getString("benefit"), List.of())));
                });
        return targets.entrySet().stream()
                .map(entry -> new MunicipalTargets(entry.getKey(), entry.getValue()))
                .toList();
    }
}
