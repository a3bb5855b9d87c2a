package no.gevinstflyt.testing;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Gives a test a new, migrated database on H2, then one on PostgreSQL. */
public class BothDatabases implements ArgumentsProvider {

    /** An empty database with the product's tables. */
    public record Database(String name, DataSource source, JdbcClient jdbc, JdbcTransactionManager transactions) {

        @Override
        public String toString() {
            return name;
        }
    }

    @Override
    public Stream<Arguments> provideArguments(ExtensionContext context) {
        return Stream.of(Arguments.of(h2()), Arguments.of(postgres()));
    }

    private static Database h2() {
        DataSource source =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        return migrated("H2", source, "binary large object");
    }

    private static Database postgres() {
        DataSource source = new DriverManagerDataSource(Postgres.newDatabase(), "postgres", "postgres");
        return migrated("PostgreSQL", source, "bytea");
    }

    private static Database migrated(String name, DataSource source, String binary) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("binary", binary))
                .load()
                .migrate();
        return new Database(name, source, JdbcClient.create(source), new JdbcTransactionManager(source));
    }
}
