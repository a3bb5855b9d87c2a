package no.gevinstflyt.portal.web;

import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import org.springframework.stereotype.Component;

/** Who reads the page. */
@Component
public class Reader {

    private final People people;

    Reader(People people) {
        this.people = people;
    }

    public Caller caller() {
        return people.current().orElseThrow(() -> Refused.forbidden("engine.no-access"));
    }
}
