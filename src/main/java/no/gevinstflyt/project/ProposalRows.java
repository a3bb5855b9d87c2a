package no.gevinstflyt.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of proposals, their costs and shares. */
@Repository
class ProposalRows {

    private static final String INSERT =
            """
            insert into project_proposal
              (project, alternative, project_owner, benefit_manager, procurement, cost_key, equal_share,
               external_contribution, cap_amount, floor_amount, tolerance_time_days, tolerance_cost_percent,
               tolerance_benefit_percent, minimum_municipalities, minimum_inhabitants_percent, inhabitants_date,
               written_by, written_at)
            values
              (:project, :alternative, :owner, :manager, :procurement, :key, :equalShare, :contribution, :cap, :floor,
               :timeDays, :costPercent, :benefitPercent, :municipalities, :inhabitantsPercent, :date, :by, :at)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ProposalRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void replace(long project, Proposal proposal, String by, Instant at) {
        for (String table : List.of("project_proposal", "project_cost", "project_band")) {
            delete(table, project);
        }
        jdbc.sql(INSERT)
                .params(values(proposal))
                .param("project", project)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
        insertCosts(project, proposal.content().costs());
        insertBands(project, proposal.content().split().bands());
    }

    Optional<Proposal> find(long project) {
        List<CostRow> costs = costs(project);
        List<Band> bands = bands(project);
        return jdbc.sql("select * from project_proposal where project = ?")
                .param(project)
                .query((row, number) ->
                        new Proposal(content(row, costs, bands), row.getObject("inhabitants_date", LocalDate.class)))
                .optional();
    }

    void replaceShares(
            long project, SortedMap<Integer, SortedMap<String, Long>> shares, Map<String, Integer> inhabitants) {
        delete("project_share", project);
        List<Object[]> rows = new ArrayList<>();
        shares.forEach((year, byMunicipality) -> byMunicipality.forEach(
                (number, amount) -> rows.add(new Object[] {project, number, year, amount, inhabitants.get(number)})));
        template.batchUpdate(
                """
                insert into project_share (project, municipality, cost_year, amount, inhabitants)
                values (?, ?, ?, ?, ?)""",
                rows);
    }

    List<CostShare> shares(long project) {
        return jdbc.sql(
                        """
                        select municipality, cost_year, amount, inhabitants from project_share
                         where project = ? order by municipality, cost_year""")
                .param(project)
                .query((row, number) -> new CostShare(row.getString(1), row.getInt(2), row.getLong(3), row.getInt(4)))
                .list();
    }

    private void delete(String table, long project) {
        jdbc.sql("delete from " + table + " where project = ?").param(project).update();
    }

    private void insertCosts(long project, List<CostRow> costs) {
        template.batchUpdate(
                """
                insert into project_cost (project, cost_year, project_cost, running_cost, price_year)
                values (?, ?, ?, ?, ?)""",
                costs.stream()
                        .map(row -> new Object[] {project, row.year(), row.project(), row.running(), row.priceYear()})
                        .toList());
    }

    private void insertBands(long project, List<Band> bands) {
        List<Object[]> rows = new ArrayList<>();
        bands.forEach(band -> rows.add(new Object[] {project, rows.size(), band.upTo(), band.parts()}));
        template.batchUpdate("insert into project_band (project, seq, up_to, parts) values (?, ?, ?, ?)", rows);
    }

    private List<CostRow> costs(long project) {
        return jdbc.sql(
                        """
                        select cost_year, project_cost, running_cost, price_year from project_cost
                         where project = ? order by cost_year""")
                .param(project)
                .query((row, number) -> new CostRow(row.getInt(1), row.getLong(2), row.getLong(3), row.getInt(4)))
                .list();
    }

    private List<Band> bands(long project) {
        return jdbc.sql("select up_to, parts from project_band where project = ? order by seq")
                .param(project)
                .query((row, number) -> new Band(row.getObject("up_to", Integer.class), row.getBigDecimal("parts")))
                .list();
    }

    private static Map<String, @Nullable Object> values(Proposal proposal) {
        WriteProposal content = proposal.content();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("alternative", content.alternative());
        values.put("owner", content.projectOwner());
        values.put("manager", content.benefitManager());
        values.put("procurement", content.procurement());
        values.put("key", content.costKey().name());
        values.put("equalShare", content.equalShare());
        values.put("contribution", content.sharedCosts().externalContribution());
        values.put("cap", content.cap());
        values.put("floor", content.floor());
        values.put("timeDays", content.toleranceTimeDays());
        values.put("costPercent", content.toleranceCostPercent());
        values.put("benefitPercent", content.toleranceBenefitPercent());
        values.put("municipalities", content.minimumMunicipalities());
        values.put("inhabitantsPercent", content.minimumInhabitantsPercent());
        values.put("date", proposal.inhabitantsDate());
        return values;
    }

    private static WriteProposal content(ResultSet row, List<CostRow> costs, List<Band> bands) throws SQLException {
        return new WriteProposal(
                row.getString("alternative"),
                row.getString("project_owner"),
                row.getString("benefit_manager"),
                row.getBoolean("procurement"),
                costs,
                null,
                CostKey.valueOf(row.getString("cost_key")),
                row.getBigDecimal("equal_share"),
                bands,
                row.getLong("external_contribution"),
                row.getObject("cap_amount", Long.class),
                row.getObject("floor_amount", Long.class),
                row.getObject("tolerance_time_days", Integer.class),
                row.getBigDecimal("tolerance_cost_percent"),
                row.getBigDecimal("tolerance_benefit_percent"),
                row.getObject("minimum_municipalities", Integer.class),
                row.getBigDecimal("minimum_inhabitants_percent"));
    }
}
