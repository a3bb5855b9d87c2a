package no.gevinstflyt.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import org.jspecify.annotations.Nullable;

/** The open tasks: for people under their rights, and for features as the product itself. */
public interface Tasks {

    /** The tasks that the caller may work on, the earliest due first; at most {@code most}. */
    List<OpenTask> of(Caller caller, int most);

    /** One task, if the caller may see it. */
    Optional<OpenTask> find(String id, Caller caller);

    /** The feature's part of a kind of task, by the task's id in the process. */
    Optional<TaskHandler<?>> handler(String task);

    /**
     * Completes a task through the door.
     *
     * @throws no.gevinstflyt.form.Refused invalid, forbidden, not found, or conflict where somebody was faster
     */
    void complete(String id, ObjectNode answer, Caller caller);

    /** Takes a task that nobody has taken. */
    void claim(String id, Caller caller);

    /** Gives a task back that the caller, or somebody of the caller's group, has taken. */
    void release(String id, Caller caller);

    /** Open tasks, whoever they wait for; for the product's own work, not for people. */
    List<OpenTask> open(Query query);

    /** Completes a task with an answer that somebody gave in another way and {@code by} records. */
    void completeOnBehalf(String id, ObjectNode answer, Caller by, OnBehalf onBehalf);

    /** Moves the due date of a task to the end of the day given. */
    void postpone(String id, LocalDate due);

    /** Which open tasks are asked for; null means any. */
    record Query(
            @Nullable String id,
            @Nullable String businessKey,
            @Nullable String task,
            @Nullable String municipality,
            @Nullable Instant dueBefore) {

        public Query(
                @Nullable String businessKey,
                @Nullable String task,
                @Nullable String municipality,
                @Nullable Instant dueBefore) {
            this(null, businessKey, task, municipality, dueBefore);
        }

        /** One task, where it waits for this municipality. */
        public static Query of(String id, String municipality) {
            return new Query(id, null, null, municipality, null);
        }

        public static Query ofProject(String code) {
            return new Query(code, null, null, null);
        }

        public static Query dueBefore(Instant moment) {
            return new Query(null, null, null, moment);
        }
    }
}
