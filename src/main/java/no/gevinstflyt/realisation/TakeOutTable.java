package no.gevinstflyt.realisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.benefit.UseKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the municipalities take out, as they said last. There is no statement that changes it. */
@Repository
class TakeOutTable {

    private static final String TAKE_OUTS =
            """
            select a.municipality, a.budget_year, a.stage, t.project, t.benefit, t.use_kind, t.amount, t.taken_from,
                   t.budget_line, t.decision, t.reason, a.answered_by, a.answered_on
              from take_out t join newest_take_out_answer a on a.id = t.answer
             where\s""";

    private final JdbcClient jdbc;

    TakeOutTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A municipality's part in a project. */
    record ProjectPart(long project, String municipality) {}

    void add(long answer, int seq, TakeOut takeOut) {
        jdbc.sql(
                        """
                        insert into take_out (answer, seq, project, benefit, use_kind, amount, taken_from, budget_line,
                               decision, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        answer,
                        seq,
                        takeOut.project(),
                        takeOut.benefit(),
                        takeOut.use().name(),
                        takeOut.amount(),
                        takeOut.from(),
                        takeOut.budgetLine(),
                        takeOut.decision(),
                        takeOut.reason())
                .update();
    }

    /**
     * What is taken out of the project's benefits, by year, municipality and the order given.
     *
     * @param year the budget year; null for all
     */
    List<TakeOut> of(long project, @Nullable Integer year) {
        return jdbc.sql(TAKE_OUTS
                        + "t.project = :project and (cast(:year as integer) is null or a.budget_year = :year)"
                        + " order by a.budget_year, a.stage, a.municipality, t.seq")
                .param("project", project)
                .param("year", year, Types.INTEGER)
                .query(TakeOutTable::read)
                .list();
    }

    /** What the municipality answered last. */
    List<TakeOut> of(BudgetQuestion question) {
        return jdbc.sql(TAKE_OUTS
                        + "a.collaboration = ? and a.municipality = ? and a.budget_year = ? and a.stage = ?"
                        + " order by t.seq")
                .params(
                        question.collaboration(),
                        question.municipality(),
                        question.year(),
                        question.stage().name())
                .query(TakeOutTable::read)
                .list();
    }

    /**
     * The parts in projects that are asked about whatever has become of them since: when the year is over, those of which
     * municipalities said that they would take something out; and those that an earlier answer to the same was about.
     *
     * @param municipality null for all
     */
    List<ProjectPart> earlier(String collaboration, int year, BudgetStage stage, @Nullable String municipality) {
        return jdbc.sql(
                        """
                        select t.project, a.municipality
                          from take_out t join newest_take_out_answer a on a.id = t.answer
                         where a.collaboration = :collaboration and a.budget_year = :year and a.stage = 'BUDGET'
                           and :stage = 'RESULT' and t.amount > 0
                           and (cast(:municipality as varchar) is null or a.municipality = :municipality)
                        union
                        select q.project, a.municipality
                          from take_out_asked q join newest_take_out_answer a on a.id = q.answer
                         where a.collaboration = :collaboration and a.budget_year = :year and a.stage = :stage
                           and (cast(:municipality as varchar) is null or a.municipality = :municipality)""")
                .param("collaboration", collaboration)
                .param("year", year)
                .param("stage", stage.name())
                .param("municipality", municipality, Types.VARCHAR)
                .query((row, index) -> new ProjectPart(row.getLong("project"), row.getString("municipality")))
                .list();
    }

    private static TakeOut read(ResultSet row, int index) throws SQLException {
        return new TakeOut(
                row.getString("municipality"),
                row.getInt("budget_year"),
                BudgetStage.valueOf(row.getString("stage")),
                row.getLong("project"),
                row.getString("benefit"),
                UseKind.valueOf(row.getString("use_kind")),
                row.getLong("amount"),
                row.getObject("taken_from", LocalDate.class),
                row.getString("budget_line"),
                row.getString("decision"),
                row.getString("reason"),
                row.getString("answered_by"),
                row.getObject("answered_on", LocalDate.class),
                null);
    }
}
