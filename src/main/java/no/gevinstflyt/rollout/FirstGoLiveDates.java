package no.gevinstflyt.rollout;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.gevinstflyt.project.FirstGoLives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the first plan of the rollout said, however often a day has been moved since. */
@Component
class FirstGoLiveDates implements FirstGoLives {

    private final JdbcClient jdbc;

    FirstGoLiveDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, LocalDate> of(long projectId) {
        Map<String, LocalDate> dates = new HashMap<>();
        jdbc.sql(
                        """
                        select municipality, original_date from municipality_rollout
                         where project = ? and original_date is not null""")
                .param(projectId)
                .query(row -> {
                    dates.put(row.getString("municipality"), row.getObject("original_date", LocalDate.class));
                });
        return dates;
    }
}
