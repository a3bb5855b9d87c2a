package no.gevinstflyt.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The engine's SQL. Reading its mapping files is what the engine's start takes longest for and needs nothing of the
 * application, so a thread does it while the application reads its own configuration.
 */
final class EngineStatements {

    private final FutureTask<Configuration> statements;

    private EngineStatements(FutureTask<Configuration> statements) {
        this.statements = statements;
    }

    /**
     * Begins to read.
     *
     * @param databaseType as the engine names it: h2 or postgres
     */
    static EngineStatements readAhead(String databaseType) {
        FutureTask<Configuration> reading = new FutureTask<>(() -> read(databaseType));
        Thread reader = new Thread(reading, "engine-statements");
        reader.setDaemon(true);
        reader.start();
        return new EngineStatements(reading);
    }

    /** For an engine on this database, whose transactions are the application's; waits until all is read. */
    SqlSessionFactory on(DataSource dataSource) {
        try {
            Configuration read = statements.get();
            read.setEnvironment(new Environment("default", new ManagedTransactionFactory(), dataSource));
            return new DefaultSqlSessionFactory(read);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException unreadable) {
            throw new IllegalStateException(unreadable.getCause());
        }
    }

    private static Configuration read(String databaseType) {
        Properties properties = new Properties();
        properties.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", databaseType);
        try (InputStream mappings =
                Resources.getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)) {
            Configuration read = new XMLConfigBuilder(mappings, "", properties).parse();
            read.setDefaultExecutorType(ExecutorType.BATCH);
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
