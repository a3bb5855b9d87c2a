package no.gevinstflyt.portal.web;

import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the person who is signed in. */
@ControllerAdvice(annotations = Controller.class)
class SignedIn {

    private final ObjectProvider<People> people;

    SignedIn(ObjectProvider<People> people) {
        this.people = people;
    }

    /** The header's view of a person. */
    record Person(String name, boolean administrator) {}

    @ModelAttribute("person")
    @Nullable
    Person person() {
        People known = people.getIfAvailable();
        return known == null
                ? null
                : known.current().map(caller -> person(caller, known)).orElse(null);
    }

    private static Person person(Caller caller, People known) {
        return new Person(known.name(caller.userId()), caller.administrator());
    }
}
