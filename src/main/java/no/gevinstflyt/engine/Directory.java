package no.gevinstflyt.engine;

import java.util.Collection;
import java.util.Map;

/** Sets up what the engine knows of people: users, groups, collaborations. Each call leaves what is there already. */
public interface Directory {

    boolean hasUsers();

    void collaboration(String id, String name);

    /** Groups by id with their names; those whose name is another one now are renamed. */
    void groups(Map<String, String> names);

    /** A person with a password, in groups and collaborations; nothing happens where the id is taken. */
    void person(Person person, String password);

    /**
     * A person to be.
     *
     * @param groups ids of groups
     * @param collaborations ids of collaborations
     */
    record Person(
            String id,
            String firstName,
            String lastName,
            Collection<String> groups,
            Collection<String> collaborations) {}
}
