package no.gevinstflyt.bench;

import no.gevinstflyt.testing.Postgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {"gevinstflyt.demo.projects=false", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles({"postgres", "demo"})
@ContextConfiguration(initializers = Postgres.class)
@DirtiesContext
class RoundCloseOnPostgresBenchmark extends RoundClose {

    @Override
    String database() {
        return "PostgreSQL";
    }
}
