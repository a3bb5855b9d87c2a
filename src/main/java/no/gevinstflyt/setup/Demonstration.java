package no.gevinstflyt.setup;

import no.gevinstflyt.engine.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The demonstration's people and projects, for an empty database. The administrator comes last: then all is there. */
@Component
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final SetupProperties properties;
    private final People people;
    private final DemoPeople demoPeople;
    private final SampleProjects samples;

    Demonstration(SetupProperties properties, People people, DemoPeople demoPeople, SampleProjects samples) {
        this.properties = properties;
        this.people = people;
        this.demoPeople = demoPeople;
        this.samples = samples;
    }

    boolean wanted() {
        return properties.demo().accounts();
    }

    /** Makes what an earlier start has not completed. */
    void complete() {
        if (people.find(DemoPeople.ADMINISTRATOR).isEmpty()) {
            demoPeople.create();
            if (properties.demo().projects()) {
                samples.create();
            }
            demoPeople.createAdministrator();
        }
        LOG.info(
                "Demonstrasjon: logg inn som admin, prosjektleder, styringsleder, k1804 eller d1804 med passordet {}",
                DemoPeople.PASSWORD);
    }
}
