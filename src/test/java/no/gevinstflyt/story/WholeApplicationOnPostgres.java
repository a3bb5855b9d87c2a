package no.gevinstflyt.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.gevinstflyt.testing.Postgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** As {@link WholeApplication}, on a real PostgreSQL with the profiles of a server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gevinstflyt.demo.projects=false")
@ActiveProfiles({"postgres", "demo"})
@ContextConfiguration(initializers = Postgres.class)
@TestExecutionListeners(value = TakesItsTurn.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@interface WholeApplicationOnPostgres {}
