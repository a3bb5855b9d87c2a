package no.gevinstflyt.rollout.process;

import java.time.Clock;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
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
        return new Recorded(
                context.by().userId(),
                clock.instant(),
                context.onBehalf().map(OnBehalf::answeredBy).orElse(null),
                context.onBehalf().map(OnBehalf::answeredOn).orElse(null));
    }

    Recorded of(Caller caller) {
        return new Recorded(caller.userId(), clock.instant(), null, null);
    }
}
