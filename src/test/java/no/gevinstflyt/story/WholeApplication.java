package no.gevinstflyt.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** The application as it is delivered, on H2, served on a free port, with the demonstration's people and no projects. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:whole-application;DB_CLOSE_DELAY=-1",
            "gevinstflyt.demo.projects=false"
        })
@TestExecutionListeners(value = TakesItsTurn.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@interface WholeApplication {}
