package no.gevinstflyt.engine;

import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells what failed only since somebody else's transaction came between: done again, it succeeds. */
public final class Crossings {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    private Crossings() {}

    /** Whether the engine or the database says that another transaction was first. */
    public static boolean lost(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException);
    }

    /**
     * The same, or that the engine came upon a tree of executions of which another transaction had just removed a part. It
     * has no exception of its own for that: it is a null pointer in its code.
     */
    public static boolean crossed(RuntimeException failure) {
        return lost(failure) || failure instanceof NullPointerException && inEngine(failure.getStackTrace());
    }

    private static boolean inEngine(StackTraceElement[] trace) {
        return trace.length > 0 && trace[0].getClassName().startsWith(ENGINE);
    }
}
