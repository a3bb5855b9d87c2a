package no.gevinstflyt.measurement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.gevinstflyt.testing.CountedDatabase;
import no.gevinstflyt.testing.ProcessTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** As {@link ProcessTest}, in a database of its own: a round asks about all projects of its collaboration. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProcessTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:measurement-test;DB_CLOSE_DELAY=-1")
@Import({MeasurementStory.class, MeasurementApi.class, CountedDatabase.class})
public @interface MeasurementTest {}
