package no.gevinstflyt.engine;

import java.util.Set;
import java.util.TreeSet;

/**
 * The person on whose behalf something is done.
 *
 * @param groups ids of the groups ({@code salten-project-leader}, {@code municipality-1804}, {@code camunda-admin})
 * @param collaborations ids of the collaborations (tenants) that the person is a member of
 */
public record Caller(String userId, Set<String> groups, Set<String> collaborations) {

    private static final String MUNICIPALITY = "municipality-";
    private static final String DIRECTOR = "-director";

    public boolean administrator() {
        return groups.contains("camunda-admin");
    }

    /** Whether the person has the role (such as {@code project-leader}) in this collaboration. */
    public boolean hasRole(String collaboration, String role) {
        return groups.contains(collaboration + "-" + role);
    }

    /** Whether the person has any role in this collaboration beside those for a municipality. */
    public boolean hasRoleIn(String collaboration) {
        return groups.stream().anyMatch(group -> group.startsWith(collaboration + "-"));
    }

    public boolean contactOf(String municipality) {
        return groups.contains(MUNICIPALITY + municipality);
    }

    public boolean directorOf(String municipality) {
        return groups.contains(MUNICIPALITY + municipality + DIRECTOR);
    }

    /** The numbers of the municipalities that the person is contact or director of, sorted. */
    public Set<String> municipalities() {
        Set<String> numbers = new TreeSet<>();
        for (String group : groups) {
            if (group.startsWith(MUNICIPALITY)) {
                numbers.add(group.substring(MUNICIPALITY.length()).replace(DIRECTOR, ""));
            }
        }
        return numbers;
    }
}
