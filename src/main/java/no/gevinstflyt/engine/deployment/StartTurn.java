package no.gevinstflyt.engine.deployment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One node at a time brings the database up to date: the engine's tables, the product's, the processes, what is running,
 * groups and people. On PostgreSQL a lock of the session keeps the others waiting; it goes with a node that dies. On H2
 * there is only ever one node.
 */
@Component
public class StartTurn {

    private static final Logger LOG = LoggerFactory.getLogger(StartTurn.class);

    /** Any number, as long as nothing else in the database takes it. */
    private static final String LOCK = "(74100001)";

    private final DataSource dataSource;
    private @Nullable Connection held;

    StartTurn(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits for the turn, unless this node has it; to be called before anything is written. */
    public synchronized void take() {
        if (held != null) {
            return;
        }
        try {
            Connection connection = dataSource.getConnection();
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                lock(connection);
                held = connection;
            } else {
                connection.close();
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!lockedAtOnce(statement)) {
                LOG.info("Another node is starting; waiting for it");
                statement.execute("select pg_advisory_lock" + LOCK);
            }
        }
    }

    private static boolean lockedAtOnce(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("select pg_try_advisory_lock" + LOCK)) {
            return result.next() && result.getBoolean(1);
        }
    }

    /** Lets the next node start. */
    public synchronized void pass() {
        if (held == null) {
            return;
        }
        try (Connection connection = held;
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock" + LOCK);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        } finally {
            held = null;
        }
    }
}
