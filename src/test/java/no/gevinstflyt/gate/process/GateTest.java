package no.gevinstflyt.gate.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.gevinstflyt.testing.ProcessTest;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole application with something to decide on, and a {@link Case} to play; on a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProcessTest
@AutoConfigureMockMvc
@Import({SampleSubject.class, Case.class})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:gate-test;DB_CLOSE_DELAY=-1")
@interface GateTest {}
