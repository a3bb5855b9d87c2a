package no.gevinstflyt.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A project as a row of its table. */
final class ProjectRow {

    static final String SELECT =
            """
            select id, code, collaboration, code_year, code_number, title, problem, goal, sub_goal_list, service_area,
                   content_list, complexity, budget_frame, desired_start, course, phase, state, stop_reason, stop_case,
                   stopped_by, stopped_at, started_by, started_at
              from project""";

    /** Adds a project that isn't stopped. */
    static final String INSERT =
            """
            insert into project
              (code, collaboration, code_year, code_number, title, problem, goal, sub_goal_list, service_area,
               content_list, complexity, budget_frame, desired_start, course, phase, state, started_by, started_at)
            values
              (:code, :collaboration, :codeYear, :codeNumber, :title, :problem, :goal, :subGoals, :serviceArea,
               :contents, :complexity, :budgetFrame, :desiredStart, :course, :phase, :state, :by, :at)""";

    private ProjectRow() {}

    static Map<String, @Nullable Object> of(Project registered) {
        Brief brief = registered.brief();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", registered.code());
        row.put("collaboration", registered.collaboration());
        row.put("codeYear", registered.codeYear());
        row.put("codeNumber", registered.codeNumber());
        row.put("title", registered.title());
        row.put("problem", brief.problem());
        row.put("goal", brief.goal());
        row.put("subGoals", brief.subGoalList());
        row.put("serviceArea", brief.serviceArea());
        row.put("contents", brief.contentList());
        row.put("complexity", brief.complexity().name());
        row.put("budgetFrame", brief.budgetFrame());
        row.put("desiredStart", brief.desiredStart());
        row.put("course", registered.course().name());
        row.put("phase", registered.phase().name());
        row.put("state", registered.state().name());
        row.put("by", registered.startedBy());
        row.put("at", Timestamp.from(registered.startedAt()));
        return row;
    }

    static Project read(ResultSet row, int index) throws SQLException {
        return new Project(
                row.getLong("id"),
                row.getString("code"),
                row.getString("collaboration"),
                row.getInt("code_year"),
                row.getInt("code_number"),
                row.getString("title"),
                brief(row),
                Course.valueOf(row.getString("course")),
                Phase.valueOf(row.getString("phase")),
                ProjectState.valueOf(row.getString("state")),
                stop(row),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant());
    }

    private static Brief brief(ResultSet row) throws SQLException {
        return new Brief(
                row.getString("problem"),
                row.getString("goal"),
                row.getString("sub_goal_list"),
                row.getString("service_area"),
                row.getString("content_list"),
                Complexity.valueOf(row.getString("complexity")),
                row.getObject("budget_frame", Long.class),
                row.getObject("desired_start", LocalDate.class));
    }

    private static @Nullable Stop stop(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("stopped_at");
        return at == null
                ? null
                : new Stop(
                        row.getString("stop_reason"),
                        row.getString("stop_case"),
                        row.getString("stopped_by"),
                        at.toInstant());
    }
}
