package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves projects through their phases, and stops them. */
@Service
@Transactional
public class ProjectPhases {

    private final ProjectRows projects;
    private final GoLives goLives;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectPhases(
            ProjectRows projects, GoLives goLives, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.projects = projects;
        this.goLives = goLives;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The project's process has come to this phase. */
    public void enter(long projectId, Phase phase) {
        projects.enter(projectId, phase);
        entered(projectId, phase);
    }

    /** The steering group has approved the benefit plan: execution begins. */
    public void approvePlan(long projectId) {
        enter(projectId, Phase.EXECUTION);
        events.publishEvent(new PlanApproved(projectId, code(projectId)));
    }

    /** The steering group has closed the project: what is left is to realise its benefits. */
    public void handOver(long projectId) {
        enter(projectId, Phase.REALISATION);
        events.publishEvent(new ProjectHandedOver(projectId, code(projectId)));
    }

    /**
     * Stops a project for good.
     *
     * @param decisionCase the case in which that was decided; empty where a gate or the minimum rule ended it
     * @param by user id of who said so; empty for the process itself
     * @return whether it was running until now
     */
    public boolean stop(long projectId, String reason, String decisionCase, String by) {
        boolean stopped = projects.stop(projectId, reason, decisionCase, by, Timestamp.from(clock.instant()));
        if (stopped) {
            events.publishEvent(new ProjectStopped(projectId, code(projectId)));
        }
        return stopped;
    }

    /**
     * The benefit work is done: the project is closed for good, and the rollouts that were still planned with it.
     *
     * @return whether it was running until now
     */
    public boolean close(long projectId) {
        boolean closed = projects.close(projectId);
        if (closed) {
            goLives.waiveRemaining(projectId);
            events.publishEvent(new ProjectClosed(projectId, code(projectId)));
        }
        return closed;
    }

    /** When the project entered each phase that it has been in. */
    @Transactional(readOnly = true)
    public Map<Phase, Instant> history(long projectId) {
        Map<Phase, Instant> history = new TreeMap<>();
        jdbc.sql("select phase, entered_at from project_phase where project = ?")
                .param(projectId)
                .query(row -> {
                    history.put(
                            Phase.valueOf(row.getString("phase")),
                            row.getTimestamp("entered_at").toInstant());
                });
        return history;
    }

    void entered(long projectId, Phase phase) {
        int again = jdbc.sql("update project_phase set entered_at = entered_at where project = ? and phase = ?")
                .param(projectId)
                .param(phase.name())
                .update();
        if (again == 0) {
            jdbc.sql("insert into project_phase (project, phase, entered_at) values (?, ?, ?)")
                    .param(projectId)
                    .param(phase.name())
                    .param(Timestamp.from(clock.instant()))
                    .update();
        }
    }

    private String code(long projectId) {
        return projects.find(projectId).map(Project::code).orElseThrow();
    }
}
