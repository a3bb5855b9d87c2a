package no.gevinstflyt.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import java.util.function.Consumer;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;

/** What is configured with which profiles. */
class ProfilesTest {

    private static final String FIRST_COLLABORATION = "gevinstflyt.collaborations[0].id";

    @Test
    void withoutAProfileItIsTheDemonstrationOnH2() {
        with("", environment -> {
            assertThat(environment.getProperty("spring.datasource.url")).startsWith("jdbc:h2:file:./data/");
            assertThat(environment.getProperty("gevinstflyt.demo.accounts")).isEqualTo("true");
            assertThat(environment.getProperty(FIRST_COLLABORATION)).isNotEmpty();
        });
    }

    @Test
    void postgresHasNoDemonstrationAndNoPassword() {
        with("postgres", environment -> {
            assertThat(environment.getProperty("spring.datasource.url")).startsWith("jdbc:postgresql:");
            assertThat(environment.getProperty("spring.datasource.password")).isEmpty();
            assertThat(environment.getProperty("gevinstflyt.admin.password")).isEmpty();
            assertThat(environment.getProperty("gevinstflyt.demo.accounts")).isEqualTo("false");
            assertThat(environment.getProperty(FIRST_COLLABORATION)).isNull();
        });
    }

    @Test
    void postgresWithDemoHasBoth() {
        with("postgres,demo", environment -> {
            assertThat(environment.getProperty("spring.datasource.url")).startsWith("jdbc:postgresql:");
            assertThat(environment.getProperty("gevinstflyt.demo.accounts")).isEqualTo("true");
            assertThat(environment.getProperty(FIRST_COLLABORATION)).isNotEmpty();
        });
    }

    @Test
    void postgresSetsThePoolTheBinaryTypeAndTheJobsLock() {
        with("postgres", environment -> {
            Binder binder = Binder.get(environment);
            HikariConfig pool =
                    binder.bind("spring.datasource.hikari", HikariConfig.class).get();
            JobExecutionProperty jobs = binder.bind("camunda.bpm.job-execution", JobExecutionProperty.class)
                    .get();

            assertThat(pool.getMaximumPoolSize()).isGreaterThan(pool.getMinimumIdle());
            assertThat(pool.getConnectionTimeout()).isBetween(1_000L, 30_000L);
            assertThat(jobs.getLockTimeInMillis()).isEqualTo(60_000);
            assertThat(environment.getProperty("spring.flyway.placeholders.binary"))
                    .isEqualTo("bytea");
        });
    }

    private static void with(String profiles, Consumer<Environment> check) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=" + profiles)
                .run(context -> check.accept(context.getEnvironment()));
    }
}
