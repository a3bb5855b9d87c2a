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
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The municipalities' answers for their budgets, and of what they were asked. There is no statement that changes one. */
@Repository
class BudgetAnswerTable {

    private static final String GIVEN =
            """
            select a.collaboration, a.municipality, a.budget_year, a.stage, a.version, a.answered, a.reported_by,
                   a.reported_at, a.answered_by, a.answered_on,
                   (select coalesce(sum(t.amount), 0) from take_out t where t.answer = a.id) as amount
              from take_out_answer a
             where\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    BudgetAnswerTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A municipality's target that it is asked about: a project's id and the benefit's code. */
    record AskedTarget(long project, String benefit) {}

    /**
     * Adds an answer as the newest to its question, and gives its id.
     *
     * @param answered false where the collaboration goes on without one
     */
    long add(BudgetQuestion question, boolean answered, String by, Instant at, Optional<OnBehalf> onBehalf) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into take_out_answer (collaboration, municipality, budget_year, stage, version, answered,
                               reported_by, reported_at, answered_by, answered_on)
                        values (:collaboration, :municipality, :year, :stage,
                                (select coalesce(max(version), 0) + 1 from take_out_answer
                                  where collaboration = :collaboration and municipality = :municipality
                                    and budget_year = :year and stage = :stage),
                                :answered, :by, :at, :answeredBy, :on)""")
                .param("collaboration", question.collaboration())
                .param("municipality", question.municipality())
                .param("year", question.year())
                .param("stage", question.stage().name())
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
        batches.batchUpdate(
                "insert into take_out_asked (answer, project, benefit) values (?, ?, ?)",
                targets.stream()
                        .map(target -> new Object[] {answer, target.project(), target.benefit()})
                        .toList());
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
                          from newest_take_out_answer a join take_out_asked q on q.answer = a.id
                         where q.project = :project and a.answered
                           and (cast(:year as integer) is null or a.budget_year = :year)
                         order by a.budget_year, a.stage, a.municipality""")
                .param("project", project)
                .param("year", year, Types.INTEGER)
                .query(BudgetAnswerTable::answers));
    }

    /** All that a municipality has answered, the newest year and its newest answer first. */
    List<GivenAnswer> of(String municipality) {
        return jdbc.sql(GIVEN + "a.municipality = ? order by a.budget_year desc, a.stage desc, a.version desc")
                .param(municipality)
                .query(BudgetAnswerTable::given)
                .list();
    }

    /** The answer that counts, which nobody else can follow up before the transaction ends. */
    Optional<GivenAnswer> hold(BudgetQuestion question) {
        return jdbc
                .sql(
                        GIVEN
                                + """
                                a.collaboration = ? and a.municipality = ? and a.budget_year = ? and a.stage = ?
                                 order by a.version desc for update""")
                .params(
                        question.collaboration(),
                        question.municipality(),
                        question.year(),
                        question.stage().name())
                .query(BudgetAnswerTable::given)
                .list()
                .stream()
                .findFirst();
    }

    private static GivenAnswer given(ResultSet row, int index) throws SQLException {
        return new GivenAnswer(
                new BudgetQuestion(
                        row.getString("collaboration"),
                        row.getString("municipality"),
                        row.getInt("budget_year"),
                        BudgetStage.valueOf(row.getString("stage"))),
                row.getInt("version"),
                row.getBoolean("answered"),
                row.getLong("amount"),
                row.getString("reported_by"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                onBehalf(row));
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

    static @Nullable Unconfirmed onBehalf(ResultSet row) throws SQLException {
        return Unconfirmed.of(
                TakeOuts.TASK, row.getString("answered_by"), row.getObject("answered_on", LocalDate.class));
    }
}
