package no.gevinstflyt.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole application on an H2 database in memory with the demonstration's people and no projects; jobs run when the
 * test says so. One application for all test classes with this annotation. Inject a {@link Play}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:process-test;DB_CLOSE_DELAY=-1",
            "gevinstflyt.demo.projects=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import({Play.class, Mornings.class})
@ExtendWith(ClockReset.class)
public @interface ProcessTest {}
