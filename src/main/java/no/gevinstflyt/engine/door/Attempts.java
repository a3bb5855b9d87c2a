package no.gevinstflyt.engine.door;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import no.gevinstflyt.engine.Crossings;
import no.gevinstflyt.form.Refused;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs what a person asked for in one transaction, and again where another one was in the way for a moment. */
@Component
class Attempts {

    private static final int MOST = 6;
    private static final long LONGEST_PAUSE_NANOS = 40_000_000;

    private final TransactionTemplate transaction;

    Attempts(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs the work.
     *
     * @param gone what to answer where the engine no longer lets the caller at what was there before
     * @throws EngineRefusal where the work is refused; nothing is kept then
     */
    <T> T run(Supplier<T> work, Supplier<Refused> gone) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (Refused refused) {
                throw new EngineRefusal(refused);
            } catch (NullValueException | AuthorizationException lost) {
                throw new EngineRefusal(gone.get());
            } catch (RuntimeException failure) {
                if (!Crossings.crossed(failure)) {
                    throw failure;
                } else if (attempt == MOST) {
                    throw new EngineRefusal(Refused.conflict("engine.busy"));
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
            }
        }
    }
}
