package no.gevinstflyt.silence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.gevinstflyt.testing.ProcessTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** As {@link ProcessTest}, in a database of its own: what others have left open would fall silent too. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProcessTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:silence-test;DB_CLOSE_DELAY=-1")
@Import(GiveAnswer.class)
public @interface SilenceTest {}
