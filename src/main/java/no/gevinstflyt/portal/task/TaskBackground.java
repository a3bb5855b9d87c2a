package no.gevinstflyt.portal.task;

import java.util.List;
import java.util.Set;
import no.gevinstflyt.engine.TaskContext;
import org.jspecify.annotations.Nullable;

/** What a task's page shows around its form: the case that is answered, and what given rows are about. */
interface TaskBackground {

    /** The tasks, by their ids in the process. */
    Set<String> tasks();

    /** What the person should know before answering, in sections. */
    default List<Topic> topics(TaskContext context) {
        return List.of();
    }

    /** The items of a keyed field, where the feature itself names none. */
    default List<String> items(TaskContext context, String field) {
        return List.of();
    }

    /** What a given row or item is about, by the list's path and the row's key. */
    default @Nullable String title(TaskContext context, String path, String key) {
        return null;
    }

    /** What is said beside the title. */
    default @Nullable String note(TaskContext context, String path, String key) {
        return null;
    }

    /**
     * A section beside the form.
     *
     * @param heading as the person reads it
     */
    record Topic(String heading, List<Fact> facts, List<Link> links) {}

    /** One thing to know. */
    record Fact(String label, String value) {}

    /** Where to read more. */
    record Link(String address, String text) {}
}
