package no.gevinstflyt.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param key the task's id in the process ({@code map-benefits})
 * @param name what users read
 * @param process the process's key
 * @param instance id of the process instance the task belongs to
 * @param businessKey the project's code, the round's, or of whatever else the instance is about
 * @param groups the candidate groups
 * @param assignee who has claimed it
 * @param variables the ids and small outcomes that the task can see
 */
public record OpenTask(
        String id,
        String key,
        String name,
        @Nullable String description,
        String process,
        String instance,
        @Nullable String businessKey,
        @Nullable String collaboration,
        Set<String> groups,
        @Nullable String assignee,
        Instant created,
        @Nullable Instant due,
        Map<String, Object> variables) {

    /** The municipality that the task is about, where it is about one. */
    public Optional<String> municipality() {
        return Optional.ofNullable((String) variables.get("municipality"));
    }

    /**
     * An id among the variables ({@code projectId}, {@code gateCaseId}).
     *
     * @throws IllegalStateException where the process carries none by that name
     */
    public long id(String variable) {
        if (variables.get(variable) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("Task " + key + " carries no " + variable);
    }

    public String text(String variable) {
        return String.valueOf(variables.get(variable));
    }
}
