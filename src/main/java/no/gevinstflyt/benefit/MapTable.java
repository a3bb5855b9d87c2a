package no.gevinstflyt.benefit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Benefit maps: their nodes and edges; the benefits among the nodes are in {@link BenefitTable}. */
@Repository
class MapTable {

    static final String INSERT_EDGE =
            "insert into benefit_map_edge (project, to_code, from_code, seq)" + " values (:project, :to, :from, :seq)";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;
    private final BenefitTable benefits;

    MapTable(JdbcClient jdbc, NamedParameterJdbcOperations batch, BenefitTable benefits) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.benefits = benefits;
    }

    boolean exists(long project) {
        return jdbc.sql("select count(*) from benefit_map where project = ?")
                        .param(project)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Adds a project's map. */
    void add(long project, BenefitMap map, String by, Instant at) {
        jdbc.sql("insert into benefit_map (project, drafted_by, drafted_at) values (?, ?, ?)")
                .params(project, by, BenefitTable.at(at))
                .update();
        List<SqlParameterSource> nodes = new ArrayList<>();
        List<SqlParameterSource> edges = new ArrayList<>();
        for (Deliverable deliverable : map.deliverables()) {
            nodes.add(node(project, deliverable.code(), deliverable.name(), null, nodes.size()));
        }
        for (Change change : map.changes()) {
            nodes.add(node(project, change.code(), change.name(), change.kind(), nodes.size()));
            edges.addAll(edges(project, change.code(), change.from()));
        }
        batch.batchUpdate(
                "insert into benefit_map_node (project, code, seq, kind, name)"
                        + " values (:project, :code, :seq, :kind, :name)",
                nodes.toArray(SqlParameterSource[]::new));
        batch.batchUpdate(INSERT_EDGE, edges.toArray(SqlParameterSource[]::new));
        benefits.addShared(project, map.benefits());
    }

    private static SqlParameterSource node(long project, String code, String name, @Nullable ChangeKind kind, int seq) {
        return new MapSqlParameterSource("project", project)
                .addValue("code", code)
                .addValue("name", name)
                .addValue("kind", kind == null ? "DELIVERABLE" : kind.name())
                .addValue("seq", seq);
    }

    static List<SqlParameterSource> edges(long project, String to, List<String> from) {
        List<SqlParameterSource> edges = new ArrayList<>();
        for (String code : from.stream().distinct().toList()) {
            edges.add(new MapSqlParameterSource("project", project)
                    .addValue("to", to)
                    .addValue("from", code)
                    .addValue("seq", edges.size()));
        }
        return edges;
    }

    /** Where each code comes from. */
    static Map<String, List<String>> edges(JdbcClient jdbc, long project) {
        Map<String, List<String>> edges = new HashMap<>();
        jdbc.sql("select to_code, from_code from benefit_map_edge where project = ? order by to_code, seq")
                .param(project)
                .query(row -> {
                    edges.computeIfAbsent(row.getString(1), to -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return edges;
    }

    /** The project's map, with the map's own benefits only. */
    Optional<BenefitMap> find(long project) {
        if (!exists(project)) {
            return Optional.empty();
        }
        List<Deliverable> deliverables = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Map<String, List<String>> edges = edges(jdbc, project);
        jdbc.sql("select code, name, kind from benefit_map_node where project = ? order by seq")
                .param(project)
                .query(row -> {
                    String code = row.getString(1);
                    if (row.getString(3).equals("DELIVERABLE")) {
                        deliverables.add(new Deliverable(code, row.getString(2)));
                    } else {
                        changes.add(new Change(
                                code,
                                row.getString(2),
                                ChangeKind.valueOf(row.getString(3)),
                                edges.getOrDefault(code, List.of())));
                    }
                });
        List<BenefitDefinition> shared = benefits.of(project).stream()
                .filter(Benefit::shared)
                .map(Benefit::definition)
                .toList();
        return Optional.of(new BenefitMap(deliverables, changes, shared));
    }
}
