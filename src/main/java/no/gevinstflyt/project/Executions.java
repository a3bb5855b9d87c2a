package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.GateCondition;
import no.gevinstflyt.gate.Gates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the execution of projects starts. */
@Service
@Transactional
public class Executions {

    private final Gates gates;
    private final JdbcClient jdbc;
    private final Clock clock;

    Executions(Gates gates, JdbcClient jdbc, Clock clock) {
        this.gates = gates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps start date, team and comment.
     *
     * @throws Refused naming the conditions of BP3 that had to be fulfilled before the start date, or today where it is past,
     *     and are not
     */
    public void start(long project, StartExecution execution, String by) {
        LocalDate today = LocalDate.now(clock);
        LocalDate begins = execution.startDate().isBefore(today) ? today : execution.startDate();
        String first = conditions(project).stream()
                .filter(condition -> condition.deadline().isBefore(begins))
                .map(condition -> "«" + condition.text() + "» (" + condition.deadline() + ")")
                .collect(Collectors.joining(", "));
        if (!first.isEmpty()) {
            throw Refused.invalid("startDate", "project.conditions-first", begins, first);
        }
        jdbc.sql("delete from project_execution where project = ?")
                .param(project)
                .update();
        jdbc.sql(
                        """
                        insert into project_execution (project, start_date, team, remark, started_by, started_at)
                        values (:project, :date, :team, :remark, :by, :at)""")
                .param("project", project)
                .param("date", execution.startDate())
                .param("team", execution.team())
                .param("remark", execution.comment())
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<StartExecution> find(long project) {
        return jdbc.sql("select start_date, team, remark from project_execution where project = ?")
                .param(project)
                .query((row, number) -> new StartExecution(
                        row.getObject("start_date", LocalDate.class), row.getString("team"), row.getString("remark")))
                .optional();
    }

    /** What BP3 has demanded and is not fulfilled. */
    @Transactional(readOnly = true)
    public List<GateCondition> conditions(long project) {
        return gates.conditions("project", project).stream()
                .filter(condition -> condition.gate() == Gate.BP3 && !condition.fulfilled())
                .toList();
    }
}
