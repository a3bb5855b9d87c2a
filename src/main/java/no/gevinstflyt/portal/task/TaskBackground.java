package no.gevinstflyt.portal.task;

import java.util.List;
import java.util.Set;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.portal.answer.RowView;
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

    /** What a given row stands under together with those beside it; null where rows are not grouped. */
    default @Nullable String group(TaskContext context, String path, String key) {
        return null;
    }

    /** What is said beside the title. */
    default @Nullable String note(TaskContext context, String path, String key) {
        return null;
    }

    /** The same background for the time of one page, with what it needs read once. */
    default TaskBackground opened(TaskContext context) {
        return this;
    }

    /** The files that are there for a given row; null where it takes none. */
    default @Nullable List<RowView.Kept> files(TaskContext context, String path, String key) {
        return null;
    }

    /**
     * Keeps a file for a given row.
     *
     * @throws no.gevinstflyt.form.Refused where the row takes none, or not this one
     */
    default void attach(TaskContext context, String path, String key, String fileName, byte[] content) {
        throw Refused.invalid(path, "engine.bad-request");
    }

    /**
     * Withdraws a file that is there.
     *
     * @throws no.gevinstflyt.form.Refused where the person may not, or can't any more
     */
    default void withdraw(TaskContext context, long file) {
        throw Refused.notFound("engine.not-found");
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
