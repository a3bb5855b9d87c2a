package no.gevinstflyt.rollout;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happens in a municipality's rollout: a row for each answer, and where the rollout stands after it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RolloutRecords {

    private final JdbcClient jdbc;

    RolloutRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a municipality's rollout anew. */
    void begin(long project, String municipality, PlanRollout.Planned planned) {
        jdbc.sql("delete from municipality_rollout where project = ? and municipality = ?")
                .params(project, municipality)
                .update();
        jdbc.sql(
                        """
                        insert into municipality_rollout
                          (project, municipality, wave, original_date, privacy, joined, defects)
                        values (:project, :municipality, :wave, :original, 'ASSESSMENT', false, false)""")
                .param("project", project)
                .param("municipality", municipality)
                .param("wave", planned.wave())
                .param("original", planned.date())
                .update();
    }

    /**
     * Adds an answer to a table.
     *
     * @param values by column, in the order in which they are written
     */
    void add(String table, long project, String municipality, Map<String, @Nullable Object> values, Recorded recorded) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.put("project", project);
        all.put("municipality", municipality);
        all.put("recorded_by", recorded.by());
        all.put("recorded_at", Timestamp.from(recorded.at()));
        all.put("answered_by", recorded.answeredBy());
        all.put("answered_on", recorded.answeredOn());
        String columns = String.join(", ", all.keySet());
        String places = all.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        jdbc.sql("insert into " + table + " (" + columns + ") values (" + places + ")")
                .params(all)
                .update();
    }

    /** The deviations that the defects of the municipality's delivery became. */
    List<Long> defects(long project, String municipality) {
        return jdbc.sql(
                        """
                        select deviation from delivery_answer
                         where project = ? and municipality = ? and deviation is not null""")
                .params(project, municipality)
                .query(Long.class)
                .list();
    }

    /** Changes where the rollout stands. */
    void set(long project, String municipality, Map<String, @Nullable Object> changes) {
        Map<String, @Nullable Object> all = new HashMap<>(changes);
        String assignments = changes.keySet().stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        all.put("project", project);
        all.put("municipality", municipality);
        int changed = jdbc.sql("update municipality_rollout set " + assignments
                        + " where project = :project and municipality = :municipality")
                .params(all)
                .update();
        if (changed == 0) {
            throw Refused.conflict("project.not-in-rollout");
        }
    }
}
