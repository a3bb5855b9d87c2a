package no.gevinstflyt.portal.web;

import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the person who is signed in. */
@ControllerAdvice(annotations = Controller.class)
class SignedIn {

    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    /** The header's view of a person. */
    record Person(String name, boolean administrator) {}

    @ModelAttribute("person")
    @Nullable
    Person person() {
        return people.current().map(this::person).orElse(null);
    }

    private Person person(Caller caller) {
        return new Person(people.name(caller.userId()), caller.administrator());
    }
}
