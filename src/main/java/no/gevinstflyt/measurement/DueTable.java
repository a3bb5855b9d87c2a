package no.gevinstflyt.measurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import no.gevinstflyt.measurement.ReportReading.Part;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each round asks for. */
@Repository
class DueTable {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DueTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Adds what a round asks for, in the order given. */
    void add(long round, List<Key> targets) {
        int[] seq = {0};
        batches.batchUpdate(
                "insert into measurement_due (round, municipality, project, benefit, seq) values (?, ?, ?, ?, ?)",
                targets,
                BATCH,
                (row, target) -> {
                    row.setLong(1, round);
                    row.setString(2, target.municipality());
                    row.setLong(3, target.project());
                    row.setString(4, target.benefit());
                    row.setInt(5, seq[0]++);
                });
    }

    /** The municipalities that the round asks, by number. */
    List<String> municipalities(long round) {
        return jdbc.sql("select distinct municipality from measurement_due where round = ? order by municipality")
                .param(round)
                .query(String.class)
                .list();
    }

    /** The projects that the round asks about, by id. */
    List<Long> projects(long round) {
        return jdbc.sql("select distinct project from measurement_due where round = ? order by project")
                .param(round)
                .query(Long.class)
                .list();
    }

    /** Whether the round asks the municipality for anything in these projects. */
    boolean any(long round, String municipality, Collection<Long> projects) {
        return !projects.isEmpty()
                && jdbc.sql(
                                        """
                                select count(*) from measurement_due
                                 where round = :round and municipality = :municipality and project in (:projects)""")
                                .param("round", round)
                                .param("municipality", municipality)
                                .param("projects", projects)
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** The projects that each municipality is asked about in these rounds. */
    Map<Part, Set<Long>> projects(Collection<Long> rounds) {
        Map<Part, Set<Long>> projects = new HashMap<>();
        jdbc.sql("select distinct round, municipality, project from measurement_due where round in (:rounds)")
                .param("rounds", rounds)
                .query(row -> {
                    projects.computeIfAbsent(new Part(row.getLong(1), row.getString(2)), part -> new HashSet<>())
                            .add(row.getLong(3));
                });
        return projects;
    }

    /** What the round asks a municipality for. */
    List<Key> of(long round, String municipality) {
        return jdbc.sql(
                        """
                        select project, municipality, benefit from measurement_due
                         where round = ? and municipality = ? order by seq""")
                .params(round, municipality)
                .query((row, index) -> new Key(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** All that the round asks for. */
    List<Key> of(long round) {
        return jdbc.sql("select project, municipality, benefit from measurement_due where round = ? order by seq")
                .param(round)
                .query((row, index) -> new Key(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** What the round asks for in one project. */
    List<Key> ofProject(long round, long project) {
        return jdbc.sql(
                        """
                        select project, municipality, benefit from measurement_due
                         where round = ? and project = ? order by seq""")
                .params(round, project)
                .query((row, index) -> new Key(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }
}
