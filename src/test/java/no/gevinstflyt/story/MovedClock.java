package no.gevinstflyt.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import no.gevinstflyt.GevinstflytApplication;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The product in a process of its own, with its clock where the test wants it: so many milliseconds from the machine's
 * as the file says that {@code --clock} names. It goes on from there as clocks do.
 */
public final class MovedClock {

    static final String ARGUMENT = "--clock=";
    private static final Duration PAUSE = Duration.ofMillis(20);

    private MovedClock() {}

    public static void main(String[] args) {
        Path file = file(args);
        follow(file);
        Thread hand = new Thread(() -> {
            while (true) {
                follow(file);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
        hand.setDaemon(true);
        hand.start();
        GevinstflytApplication.main(args);
    }

    private static Path file(String[] args) {
        for (String argument : args) {
            if (argument.startsWith(ARGUMENT)) {
                return Path.of(argument.substring(ARGUMENT.length()));
            }
        }
        throw new IllegalArgumentException("No " + ARGUMENT);
    }

    private static void follow(Path file) {
        try {
            ClockUtil.offset(Long.parseLong(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
