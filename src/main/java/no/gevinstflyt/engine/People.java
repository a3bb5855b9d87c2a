package no.gevinstflyt.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The people that the engine knows: sign-in, roles, memberships. */
public interface People {

    /** The person of this request or of the engine's current command; empty for the product's own work. */
    Optional<Caller> current();

    /** The person with groups and collaborations as they stand now. */
    Optional<Caller> find(String userId);

    /** The person's full name, or the id where none is known. */
    String name(String userId);

    /** Ids of the members of a group, sorted. */
    List<String> members(String group);

    boolean passwordMatches(String userId, String password);

    /** Runs work as this person: the engine answers under the person's rights. */
    <T> T as(Caller caller, Supplier<T> work);

    /** Runs the product's own work: no person, all rights. */
    <T> T asProduct(Supplier<T> work);
}
