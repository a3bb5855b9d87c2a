package no.gevinstflyt.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.flyway.FlywayProperties;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;

/** What a profile's file says is understood by what reads it, down to the last name. */
class ProfilesTest {

    @Test
    void postgresSetsThePoolTheBinaryTypeAndTheJobsLock() throws IOException {
        HikariConfig pool = bind("postgres", "spring.datasource.hikari", HikariConfig.class);
        FlywayProperties flyway = bind("postgres", "spring.flyway", FlywayProperties.class);
        JobExecutionProperty jobs = bind("postgres", "camunda.bpm.job-execution", JobExecutionProperty.class);

        assertThat(pool.getMaximumPoolSize()).isGreaterThan(pool.getMinimumIdle());
        assertThat(pool.getConnectionTimeout()).isBetween(1_000L, 30_000L);
        assertThat(flyway.getPlaceholders()).containsEntry("binary", "bytea");
        assertThat(jobs.getLockTimeInMillis()).isEqualTo(60_000);
    }

    @Test
    void onlyTheDemonstrationHasKnownPasswords() throws IOException {
        assertThat(property("demo", "gevinstflyt.demo.accounts")).isEqualTo("true");
        assertThat(property("postgres", "gevinstflyt.demo.accounts")).isNull();
        assertThat(property("postgres", "spring.config.import")).isNull();
        assertThat(property("postgres", "spring.datasource.password")).isEmpty();
        assertThat(property("postgres", "gevinstflyt.admin.password")).isEmpty();
    }

    private static <T> T bind(String profile, String prefix, Class<T> type) throws IOException {
        Binder binder = new Binder(ConfigurationPropertySources.from(sources(profile)));
        return binder.bind(prefix, Bindable.of(type), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();
    }

    private static String property(String profile, String name) throws IOException {
        return new PropertySourcesPropertyResolver(sources(profile)).getProperty(name);
    }

    private static MutablePropertySources sources(String profile) throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader()
                .load(profile, new ClassPathResource("application-" + profile + ".yaml"))
                .forEach(sources::addLast);
        return sources;
    }
}
