package no.gevinstflyt.project.process;

import java.time.Clock;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.project.Recorded;
import org.springframework.stereotype.Component;

/** Says who recorded an answer, and for whom. */
@Component
class Answers {

    private final Clock clock;

    Answers(Clock clock) {
        this.clock = clock;
    }

    Recorded recorded(TaskContext context) {
        return Recorded.of(context, clock.instant());
    }
}
