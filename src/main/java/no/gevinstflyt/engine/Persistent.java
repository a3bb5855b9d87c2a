package no.gevinstflyt.engine;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import no.gevinstflyt.form.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a command in one transaction, and again where somebody's answer crossed it. */
@Component
public class Persistent {

    private static final int MOST = 8;
    private static final long LONGEST_PAUSE_NANOS = 80_000_000;

    private final TransactionTemplate transaction;

    Persistent(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs the command.
     *
     * @throws Refused (conflict) where it was crossed again and again
     */
    public <T> T run(Supplier<T> command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> command.get());
            } catch (RuntimeException failure) {
                if (!Crossings.crossed(failure)) {
                    throw failure;
                } else if (attempt == MOST) {
                    throw Refused.conflict("engine.busy");
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
            }
        }
    }
}
