package no.gevinstflyt.collaboration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting of a collaboration as it stands today.
 *
 * @param value what holds today; null where nothing is settled and nothing holds by default
 * @param standard what holds where nothing is settled; null where that is nothing
 * @param from since when the collaboration has settled it; null where it hasn't
 * @param later what is settled for later days, the nearest first
 */
public record Setting(
        String name, @Nullable String value, @Nullable String standard, @Nullable LocalDate from, List<Settled> later) {

    /** A value from a day on. */
    public record Settled(String value, LocalDate from) {}
}
