package no.gevinstflyt.benefit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.FinaliseBenefitPlan.Action;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The benefits of projects: those of the map and the municipalities' own. A fixed number of statements per call. */
@Repository
class BenefitTable {

    private static final String INSERT = "insert into benefit (project, municipality, " + BenefitRows.DEFINITION + ")"
            + " values (:project, :municipality, "
            + BenefitRows.DEFINITION.replaceAll("([a-z_]+)", ":$1") + ")";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    BenefitTable(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Adds the map's benefits. */
    void addShared(long project, List<BenefitDefinition> benefits) {
        add(project, null, benefits);
    }

    /** Puts a municipality's own benefits in the place of those it had before. */
    void replaceOwn(long project, String municipality, List<BenefitDefinition> own) {
        MapSqlParameterSource whose = new MapSqlParameterSource("project", project).addValue("own", municipality);
        batch.update(
                """
                delete from benefit_map_edge where project = :project and to_code in
                (select code from benefit where project = :project and municipality = :own)""",
                whose);
        batch.update(
                """
                delete from benefit_action where benefit in
                (select id from benefit where project = :project and municipality = :own)""",
                whose);
        batch.update("delete from benefit where project = :project and municipality = :own", whose);
        add(project, municipality, own);
    }

    private void add(long project, String municipality, List<BenefitDefinition> benefits) {
        List<SqlParameterSource> rows = new ArrayList<>();
        List<SqlParameterSource> edges = new ArrayList<>();
        for (BenefitDefinition benefit : benefits) {
            rows.add(BenefitRows.write(project, municipality, benefit, rows.size()));
            edges.addAll(MapTable.edges(project, benefit.code(), benefit.from()));
        }
        batch.batchUpdate(INSERT, rows.toArray(SqlParameterSource[]::new));
        batch.batchUpdate(MapTable.INSERT_EDGE, edges.toArray(SqlParameterSource[]::new));
    }

    /** All benefits of a project: the map's in its order, then the municipalities' own. */
    List<Benefit> of(long project) {
        Map<String, List<String>> edges = MapTable.edges(jdbc, project);
        Map<Long, List<Action>> actions = actions(project);
        return jdbc.sql("select id, " + BenefitRows.COLUMNS
                        + " from benefit where project = ? order by coalesce(municipality, ''), seq")
                .param(project)
                .query((row, index) -> BenefitRows.read(
                        row,
                        edges.getOrDefault(row.getString("code"), List.of()),
                        actions.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Action>> actions(long project) {
        Map<Long, List<Action>> actions = new HashMap<>();
        jdbc.sql(
                        """
                        select a.benefit, a.action_text, a.responsible, a.deadline from benefit_action a
                          join benefit b on b.id = a.benefit where b.project = ? order by a.benefit, a.seq""")
                .param(project)
                .query(row -> {
                    actions.computeIfAbsent(row.getLong(1), benefit -> new ArrayList<>())
                            .add(new Action(
                                    row.getString(2), row.getString(3), row.getObject(4, java.time.LocalDate.class)));
                });
        return actions;
    }

    /** Writes how benefits are followed up, in place of what was said before. */
    void followUp(long project, Collection<FinaliseBenefitPlan.Row> plan) {
        List<SqlParameterSource> rows = new ArrayList<>();
        List<SqlParameterSource> actions = new ArrayList<>();
        for (FinaliseBenefitPlan.Row row : plan) {
            rows.add(new MapSqlParameterSource("project", project)
                    .addValue("code", row.benefit())
                    .addValue("owner", row.owner())
                    .addValue("risk", BenefitRows.name(row.risk()))
                    .addValue("assumption", row.assumption()));
            for (int seq = 0; seq < row.actions().size(); seq++) {
                Action action = row.actions().get(seq);
                actions.add(new MapSqlParameterSource("project", project)
                        .addValue("code", row.benefit())
                        .addValue("seq", seq)
                        .addValue("text", action.text())
                        .addValue("responsible", action.responsible())
                        .addValue("deadline", action.deadline()));
            }
        }
        SqlParameterSource[] all = rows.toArray(SqlParameterSource[]::new);
        batch.batchUpdate(
                "update benefit set owner = :owner, risk = :risk, assumption = :assumption"
                        + " where project = :project and code = :code",
                all);
        batch.batchUpdate(
                "delete from benefit_action where benefit ="
                        + " (select id from benefit where project = :project and code = :code)",
                all);
        batch.batchUpdate(
                "insert into benefit_action (benefit, seq, action_text, responsible, deadline) values"
                        + " ((select id from benefit where project = :project and code = :code),"
                        + " :seq, :text, :responsible, :deadline)",
                actions.toArray(SqlParameterSource[]::new));
    }

    static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
