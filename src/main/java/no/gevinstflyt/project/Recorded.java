package no.gevinstflyt.project;

import java.time.Instant;
import java.time.LocalDate;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an answer, and when.
 *
 * @param answeredBy who gave it in another way, where it was recorded on somebody's behalf; answeredOn likewise
 */
public record Recorded(String by, Instant at, @Nullable String answeredBy, @Nullable LocalDate answeredOn) {

    /** What a task's answer is recorded with. */
    public static Recorded of(TaskContext context, Instant at) {
        return new Recorded(
                context.by().userId(),
                at,
                context.onBehalf().map(OnBehalf::answeredBy).orElse(null),
                context.onBehalf().map(OnBehalf::answeredOn).orElse(null));
    }
}
