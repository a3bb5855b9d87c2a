package no.gevinstflyt.story;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what jobs bring about: looks again and again, and fails where it takes too long. */
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(25);

    private Eventually() {}

    /** What the look finds, as soon as it finds something. */
    public static <T> T find(String what, Supplier<Optional<T>> look) {
        return find(what, LONGEST, look);
    }

    public static <T> T find(String what, Duration longest, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited " + longest.toSeconds() + " s in vain for " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
