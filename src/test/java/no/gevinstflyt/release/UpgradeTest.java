package no.gevinstflyt.release;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.gevinstflyt.testing.ProcessTest;
import org.springframework.test.context.TestPropertySource;

/** As {@link ProcessTest}, on a database of its own, since an upgrade moves all that is under way in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProcessTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1")
@interface UpgradeTest {}
