package no.gevinstflyt.rollout.process;

import java.time.Clock;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.project.Recorded;
import org.springframework.stereotype.Component;

/** Says who recorded an answer, when, and for whom. */
@Component
class Recording {

    private final Clock clock;

    Recording(Clock clock) {
        this.clock = clock;
    }

    Recorded of(TaskContext context) {
        return Recorded.of(context, clock.instant());
    }

    Recorded of(Caller caller) {
        return new Recorded(caller.userId(), clock.instant(), null, null);
    }
}
