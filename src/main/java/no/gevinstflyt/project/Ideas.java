package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The described ideas. One that is described anew replaces the former. */
@Service
@Transactional
public class Ideas {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    Ideas(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /**
     * Keeps the description.
     *
     * @throws Refused where one of the ten principles is not answered
     */
    public void describe(long project, DescribeIdea idea, String by) {
        List<FieldError> missing = Arrays.stream(Principle.values())
                .filter(principle -> !idea.principles().containsKey(principle))
                .map(principle -> FieldError.of("principles." + Keys.of(principle), "project.principle-missing"))
                .toList();
        if (!missing.isEmpty()) {
            throw Refused.invalid(missing);
        }
        for (String table : List.of("project_idea", "project_principle")) {
            jdbc.sql("delete from " + table + " where project = ?")
                    .param(project)
                    .update();
        }
        insert(project, idea, by);
        template.batchUpdate(
                "insert into project_principle (project, principle, answer, remark) values (?, ?, ?, ?)",
                idea.principles().entrySet().stream()
                        .map(item -> new Object[] {
                            project,
                            item.getKey().name(),
                            item.getValue().answer().name(),
                            item.getValue().comment()
                        })
                        .toList());
    }

    @Transactional(readOnly = true)
    public Optional<DescribeIdea> find(long project) {
        Map<Principle, DescribeIdea.Item> principles = principles(project);
        return jdbc.sql(
                        """
                        select alternatives, national_solution, national_solution_name, rough_cost, rough_benefit
                          from project_idea where project = ?""")
                .param(project)
                .query((row, number) -> new DescribeIdea(
                        row.getString("alternatives"),
                        NationalSolution.valueOf(row.getString("national_solution")),
                        row.getString("national_solution_name"),
                        principles,
                        row.getObject("rough_cost", Long.class),
                        row.getString("rough_benefit")))
                .optional();
    }

    private Map<Principle, DescribeIdea.Item> principles(long project) {
        Map<Principle, DescribeIdea.Item> principles = new EnumMap<>(Principle.class);
        jdbc.sql("select principle, answer, remark from project_principle where project = ?")
                .param(project)
                .query(row -> {
                    principles.put(
                            Principle.valueOf(row.getString("principle")),
                            new DescribeIdea.Item(
                                    PrincipleAnswer.valueOf(row.getString("answer")), row.getString("remark")));
                });
        return principles;
    }

    private void insert(long project, DescribeIdea idea, String by) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("project", project);
        values.put("alternatives", idea.alternatives());
        values.put("solution", idea.nationalSolution().name());
        values.put("solutionName", idea.nationalSolutionName());
        values.put("cost", idea.roughCost());
        values.put("benefit", idea.roughBenefit());
        values.put("by", by);
        values.put("at", Timestamp.from(clock.instant()));
        jdbc.sql(
                        """
                        insert into project_idea (project, alternatives, national_solution, national_solution_name,
                                                  rough_cost, rough_benefit, described_by, described_at)
                        values (:project, :alternatives, :solution, :solutionName, :cost, :benefit, :by, :at)""")
                .params(values)
                .update();
    }
}
