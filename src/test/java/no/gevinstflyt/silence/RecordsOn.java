package no.gevinstflyt.silence;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was recorded through another connection than the application's. */
public final class RecordsOn {

    private RecordsOn() {}

    public static OnBehalfRecords database(JdbcClient jdbc) {
        return new OnBehalfRecords(new FollowUpTable(jdbc, Clock.systemUTC()));
    }
}
