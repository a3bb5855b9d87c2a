package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.HandOverBenefits.Row;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who in the municipalities answers for the benefits after the project: one owner for each that the plan expects. */
@Service
@Transactional
public class Handovers {

    private static final String FIELD = "owners";

    private final ApprovedPlan plan;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    Handovers(ApprovedPlan plan, JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.plan = plan;
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /**
     * Keeps the owners, in place of former ones.
     *
     * @throws Refused naming every benefit that has no owner, two, or isn't expected of the municipality
     */
    public void handOver(long project, List<Row> owners, String by) {
        refuse(owners, plan.expected(project));
        jdbc.sql("delete from project_handover where project = ?")
                .param(project)
                .update();
        Timestamp now = Timestamp.from(clock.instant());
        template.batchUpdate(
                """
                insert into project_handover (project, benefit, municipality, owner, reports_to, handed_by, handed_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                owners.stream()
                        .map(row -> new Object[] {
                            project, row.benefit(), row.municipality(), row.owner(), row.reportsTo(), by, now
                        })
                        .toList());
    }

    /** The owners as handed over; empty before that. */
    @Transactional(readOnly = true)
    public List<Row> of(long project) {
        return jdbc.sql(
                        """
                        select benefit, municipality, owner, reports_to from project_handover
                         where project = ? order by benefit, municipality""")
                .param(project)
                .query((row, number) -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** A row for each benefit that is expected, with its owner so far: the one handed over to, else the plan's. */
    @Transactional(readOnly = true)
    public List<Row> draft(long project) {
        Map<String, Row> former = of(project).stream().collect(Collectors.toMap(Handovers::key, Function.identity()));
        return plan.expected(project).stream()
                .map(expected -> former.getOrDefault(
                        key(expected), new Row(expected.benefit(), expected.municipality(), expected.owner(), null)))
                .toList();
    }

    private static void refuse(List<Row> owners, List<PlannedBenefit> expected) {
        Map<String, PlannedBenefit> missing = new HashMap<>();
        expected.forEach(one -> missing.put(key(one), one));
        Map<String, Integer> rows = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            Row row = owners.get(i);
            Integer first = rows.putIfAbsent(key(row), i);
            if (first != null) {
                errors.add(FieldError.of(path(i), "project.owner-twice", row.benefit(), row.municipality(), first + 1));
            } else if (missing.remove(key(row)) == null) {
                errors.add(FieldError.of(path(i), "project.not-expected", row.benefit(), row.municipality()));
            }
        }
        if (!missing.isEmpty()) {
            errors.add(FieldError.of(
                    FIELD,
                    "project.owners-missing",
                    named(missing.keySet().stream().sorted().toList())));
        }
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }

    private static String named(List<String> keys) {
        return String.join(", ", keys);
    }

    private static String path(int row) {
        return FIELD + "[" + row + "].benefit";
    }

    private static String key(Row row) {
        return row.benefit() + " – " + row.municipality();
    }

    private static String key(PlannedBenefit expected) {
        return expected.benefit() + " – " + expected.municipality();
    }
}
