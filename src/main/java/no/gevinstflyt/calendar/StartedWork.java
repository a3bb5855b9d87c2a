package no.gevinstflyt.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been started, each once, and on which days the calendar has run. */
@Repository
class StartedWork {

    private final JdbcClient jdbc;
    private final Clock clock;

    StartedWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * When something was started, and by whom.
     *
     * @param by the user who started it by hand; null where the calendar did
     */
    record Start(Instant at, @Nullable String by) {}

    Optional<Start> find(Due due) {
        return jdbc.sql(
                        """
                        select started_at, started_by from calendar_start
                         where collaboration = ? and kind = ? and period = ?""")
                .params(due.collaboration(), due.kind(), due.period())
                .query((row, index) ->
                        new Start(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
                .optional();
    }

    /** Waits until nobody else notes or starts anything, on any node; to the end of the transaction nobody else does. */
    void turn() {
        jdbc.sql("select id from calendar_turn for update").query(Integer.class).single();
    }

    /** Keys of all that has been started of a kind in a collaboration. */
    Set<String> periods(String kind, String collaboration) {
        return new HashSet<>(jdbc.sql("select period from calendar_start where kind = ? and collaboration = ?")
                .params(kind, collaboration)
                .query(String.class)
                .list());
    }

    /** Notes a start; whose {@link #turn()} it is has looked that there is none. */
    void add(Due due, @Nullable String by) {
        jdbc.sql(
                        """
                        insert into calendar_start (collaboration, kind, period, started_at, started_by)
                        values (?, ?, ?, ?, ?)""")
                .param(1, due.collaboration())
                .param(2, due.kind())
                .param(3, due.period())
                .param(4, OffsetDateTime.now(clock))
                .param(5, by)
                .update();
    }

    boolean ranOn(LocalDate day) {
        return jdbc.sql("select count(*) from calendar_day where ran_on = ?")
                        .param(day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void ran(LocalDate day) {
        if (!ranOn(day)) {
            jdbc.sql("insert into calendar_day values (?)").param(day).update();
        }
    }
}
