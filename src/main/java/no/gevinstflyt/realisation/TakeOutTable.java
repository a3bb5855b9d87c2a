package no.gevinstflyt.realisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
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

    /** Whose answer, and to what. */
    record Asked(String collaboration, String municipality, int year, BudgetStage stage) {}

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

    /**
     * Who has answered, nothing taken out included.
     *
     * @param year the budget year; null for all
     */
    List<BudgetAnswer> answered(String collaboration, @Nullable Integer year) {
        return jdbc.sql(
                        """
                        select municipality, budget_year, stage, answered_by, answered_on from take_out_answer
                         where collaboration = :collaboration and answered
                           and (cast(:year as integer) is null or budget_year = :year)
                         order by budget_year, stage, municipality""")
                .param("collaboration", collaboration)
                .param("year", year, Types.INTEGER)
                .query((row, index) -> new BudgetAnswer(
                        row.getString("municipality"),
                        row.getInt("budget_year"),
                        BudgetStage.valueOf(row.getString("stage")),
                        onBehalf(row)))
                .list();
    }

    private static @Nullable Unconfirmed onBehalf(ResultSet row) throws SQLException {
        return Unconfirmed.of(
                TakeOuts.TASK, row.getString("answered_by"), row.getObject("answered_on", LocalDate.class));
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
