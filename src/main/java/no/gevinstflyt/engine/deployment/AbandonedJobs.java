package no.gevinstflyt.engine.deployment;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Jobs that a killed node held stay locked for minutes. On H2 there is only ever one node, so that whatever is locked
 * at start is abandoned and released at once; on PostgreSQL another node may hold it, and the lock runs out.
 */
@Component
public class AbandonedJobs {

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    AbandonedJobs(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    /** Releases them; to be called before the job executor starts. */
    public void release() {
        if (singleNode()) {
            jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ is not null")
                    .update();
        }
    }

    private boolean singleNode() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
