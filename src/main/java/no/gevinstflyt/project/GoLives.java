package no.gevinstflyt.project;

import java.time.LocalDate;
import no.gevinstflyt.form.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the participating municipalities take the solution into use. Each change is one guarded statement on one
 * municipality's row; all are refused with a conflict where the municipality doesn't participate, or not any more.
 */
@Service
@Transactional
public class GoLives {

    private static final String OF_PARTICIPANT =
            " where project = :project and municipality = :municipality and state = 'PARTICIPATING'";

    private final JdbcClient jdbc;

    GoLives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets or moves the planned date of a municipality where the solution is not in use yet. */
    public void plan(long project, String municipality, LocalDate date) {
        changed(jdbc.sql("update participation set go_live_planned = :date, rollout_state = 'PLANNED'" + OF_PARTICIPANT
                        + " and (rollout_state is null or rollout_state = 'PLANNED')")
                .param("date", date)
                .param("project", project)
                .param("municipality", municipality)
                .update());
    }

    /** Records that the solution has been in use since the date. */
    public void live(long project, String municipality, LocalDate date) {
        changed(jdbc.sql("update participation set go_live_date = :date, rollout_state = 'LIVE'" + OF_PARTICIPANT
                        + " and rollout_state = 'PLANNED'")
                .param("date", date)
                .param("project", project)
                .param("municipality", municipality)
                .update());
    }

    /** Records that the municipality has accepted what it has in use. */
    public void accept(long project, String municipality) {
        move(project, municipality, RolloutState.LIVE, RolloutState.ACCEPTED);
    }

    /** The project goes on without the rollout of the municipality. */
    public void waive(long project, String municipality) {
        move(project, municipality, RolloutState.PLANNED, RolloutState.WAIVED);
    }

    /** The project is over: what was still planned is not going to happen. */
    void waiveRemaining(long project) {
        jdbc.sql(
                        "update participation set rollout_state = 'WAIVED' where project = ? and state = 'PARTICIPATING' and rollout_state = 'PLANNED'")
                .param(project)
                .update();
    }

    private void move(long project, String municipality, RolloutState from, RolloutState to) {
        changed(jdbc.sql("update participation set rollout_state = :to" + OF_PARTICIPANT + " and rollout_state = :from")
                .param("to", to.name())
                .param("from", from.name())
                .param("project", project)
                .param("municipality", municipality)
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw Refused.conflict("project.not-in-rollout");
        }
    }
}
