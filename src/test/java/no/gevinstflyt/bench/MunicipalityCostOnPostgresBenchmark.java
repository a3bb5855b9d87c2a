package no.gevinstflyt.bench;

import no.gevinstflyt.testing.Postgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "gevinstflyt.demo.projects=false")
@ActiveProfiles({"postgres", "demo"})
@ContextConfiguration(initializers = Postgres.class)
class MunicipalityCostOnPostgresBenchmark extends MunicipalityCost {

    @Override
    String database() {
        return "PostgreSQL";
    }
}
