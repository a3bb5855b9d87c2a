package no.gevinstflyt.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** As {@link ProcessTest}, on a real PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"gevinstflyt.demo.projects=false", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles({"postgres", "demo"})
@ContextConfiguration(initializers = Postgres.class)
@Import({Play.class, Mornings.class})
@ExtendWith(ClockReset.class)
public @interface PostgresProcessTest {}
