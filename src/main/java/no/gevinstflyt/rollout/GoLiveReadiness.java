package no.gevinstflyt.rollout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which day on a municipality can have taken the solution into use. */
@Component
class GoLiveReadiness {

    private final JdbcClient jdbc;
    private final Clock clock;

    GoLiveReadiness(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The two days before which the solution can't have been in use.
     *
     * @param planned when its go-live was planned at first
     * @param cleared since when the privacy is cleared; null where that is not known
     */
    private record Since(LocalDate planned, @Nullable LocalDate cleared) {}

    /**
     * Checks a day on which the solution is said to have been taken into use.
     *
     * @throws Refused (invalid) where the rollout was planned, or the privacy cleared, on a later day
     */
    void notBefore(long project, String municipality, LocalDate live) {
        jdbc.sql(
                        """
                        select d.recorded_at, r.cleared_on
                          from go_live_date d
                          join municipality_rollout r on r.project = d.project and r.municipality = d.municipality
                         where d.project = ? and d.municipality = ? and d.former is null
                         order by d.id desc limit 1""")
                .params(project, municipality)
                .query(this::since)
                .optional()
                .ifPresent(since -> check(since, live));
    }

    private void check(Since since, LocalDate live) {
        LocalDate today = LocalDate.now(clock);
        if (since.cleared() != null && !since.cleared().isBefore(since.planned()) && live.isBefore(since.cleared())) {
            throw Refused.invalid("liveDate", "rollout.live-before-privacy", since.cleared(), today);
        } else if (live.isBefore(since.planned())) {
            throw Refused.invalid("liveDate", "rollout.live-before-plan", since.planned(), today);
        }
    }

    private Since since(ResultSet row, int number) throws SQLException {
        return new Since(
                LocalDate.ofInstant(row.getTimestamp(1).toInstant(), clock.getZone()),
                row.getObject(2, LocalDate.class));
    }
}
