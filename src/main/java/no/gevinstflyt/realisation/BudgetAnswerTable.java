package no.gevinstflyt.realisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The municipalities' answers for their budgets, and of what they were asked. There is no statement that changes one. */
@Repository
class BudgetAnswerTable {

    private final JdbcClient jdbc;

    BudgetAnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose answer, and to what. */
    record Asked(String collaboration, String municipality, int year, BudgetStage stage) {}

    /** A municipality's target that it is asked about: a project's id and the benefit's code. */
    record AskedTarget(long project, String benefit) {}

    /**
     * Adds an answer and gives its id.
     *
     * @param answered false where the collaboration goes on without one
     */
    long add(Asked asked, boolean answered, String by, Instant at, Optional<OnBehalf> onBehalf) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into take_out_answer (collaboration, municipality, budget_year, stage, answered,
                               reported_by, reported_at, answered_by, answered_on)
                        values (:collaboration, :municipality, :year, :stage, :answered, :by, :at, :answeredBy, :on)""")
                .param("collaboration", asked.collaboration())
                .param("municipality", asked.municipality())
                .param("year", asked.year())
                .param("stage", asked.stage().name())
                .param("answered", answered)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("answeredBy", onBehalf.map(OnBehalf::answeredBy).orElse(null))
                .param("on", onBehalf.map(OnBehalf::answeredOn).orElse(null))
                .update(id, "id");
        return id.getKeyAs(Number.class).longValue();
    }

    /** Of which targets the answer was asked: of those alone a missing row says that nothing is taken out. */
    void addAsked(long answer, Set<AskedTarget> targets) {
        targets.forEach(target -> jdbc.sql("insert into take_out_asked (answer, project, benefit) values (?, ?, ?)")
                .params(answer, target.project(), target.benefit())
                .update());
    }

    /**
     * Who has answered for the project's benefits, nothing taken out included.
     *
     * @param year the budget year; null for all
     */
    List<BudgetAnswer> answered(long project, @Nullable Integer year) {
        return List.copyOf(jdbc.sql(
                        """
                        select a.id, a.municipality, a.budget_year, a.stage, a.answered_by, a.answered_on, q.benefit
                          from take_out_answer a join take_out_asked q on q.answer = a.id
                         where q.project = :project and a.answered
                           and (cast(:year as integer) is null or a.budget_year = :year)
                         order by a.budget_year, a.stage, a.municipality""")
                .param("project", project)
                .param("year", year, Types.INTEGER)
                .query(BudgetAnswerTable::answers));
    }

    private static Collection<BudgetAnswer> answers(ResultSet rows) throws SQLException {
        Map<Long, BudgetAnswer> answers = new LinkedHashMap<>();
        while (rows.next()) {
            BudgetAnswer answer = new BudgetAnswer(
                    rows.getString("municipality"),
                    rows.getInt("budget_year"),
                    BudgetStage.valueOf(rows.getString("stage")),
                    Set.of(rows.getString("benefit")),
                    onBehalf(rows));
            answers.merge(rows.getLong("id"), answer, BudgetAnswer::and);
        }
        return answers.values();
    }

    private static @Nullable OnBehalf onBehalf(ResultSet row) throws SQLException {
        String by = row.getString("answered_by");
        return by == null ? null : new OnBehalf(by, row.getObject("answered_on", LocalDate.class));
    }
}
