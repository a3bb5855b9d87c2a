package no.gevinstflyt.realisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.realisation.BudgetAnswerTable.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the municipalities take out. There is no statement that changes it. */
@Repository
class TakeOutTable {

    private static final String TAKE_OUTS =
            """
            select a.municipality, a.budget_year, a.stage, t.project, t.benefit, t.use_kind, t.amount, t.taken_from,
                   t.budget_line, t.decision, t.reason, a.answered_by, a.answered_on
              from take_out t join take_out_answer a on a.id = t.answer
             where\s""";

    private final JdbcClient jdbc;

    TakeOutTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That a municipality planned to take something out of a project's benefits. */
    record Planned(long project, String municipality) {}

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

    /** What the municipality answered. */
    List<TakeOut> of(Asked asked) {
        return jdbc.sql(TAKE_OUTS
                        + "a.collaboration = ? and a.municipality = ? and a.budget_year = ? and a.stage = ?"
                        + " order by t.seq")
                .params(
                        asked.collaboration(),
                        asked.municipality(),
                        asked.year(),
                        asked.stage().name())
                .query(TakeOutTable::read)
                .list();
    }

    /** The parts in projects of which municipalities said before the year that they would take something out. */
    List<Planned> planned(String collaboration, int year, @Nullable String municipality) {
        return jdbc.sql(
                        """
                        select distinct t.project, a.municipality
                          from take_out t join take_out_answer a on a.id = t.answer
                         where a.collaboration = :collaboration and a.budget_year = :year and a.stage = 'BUDGET'
                           and t.amount > 0
                           and (cast(:municipality as varchar) is null or a.municipality = :municipality)
                         order by t.project, a.municipality""")
                .param("collaboration", collaboration)
                .param("year", year)
                .param("municipality", municipality, Types.VARCHAR)
                .query((row, index) -> new Planned(row.getLong("project"), row.getString("municipality")))
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
                row.getObject("answered_on", LocalDate.class));
    }
}
