package no.gevinstflyt.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a feature knows when somebody answers a task.
 *
 * @param by who sends the answer
 * @param onBehalf set where the answer is recorded for somebody who gave it in another way
 */
public record TaskContext(OpenTask task, Caller by, Optional<OnBehalf> onBehalf) {

    /** Who gave an answer that somebody else records, and when. */
    public record OnBehalf(String answeredBy, LocalDate answeredOn) {}

    public long projectId() {
        return task.id("projectId");
    }

    /**
     * The municipality of the task.
     *
     * @throws IllegalStateException where the task is about none
     */
    public String municipality() {
        return task.municipality().orElseThrow(() -> new IllegalStateException(task.key() + " has no municipality"));
    }

    public String collaboration() {
        return task.text("collaboration");
    }
}
