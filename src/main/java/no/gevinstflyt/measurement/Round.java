package no.gevinstflyt.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import no.gevinstflyt.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A collaboration's round of measuring one quarter.
 *
 * @param startedBy who started it by hand; null where the calendar did
 * @param dueOn the day on which the municipalities' figures are due
 * @param closesOn the day at whose end what is missing is recorded as missing
 * @param closedAt null while it is open
 */
public record Round(
        long id,
        String collaboration,
        Quarter quarter,
        Instant openedAt,
        @Nullable String startedBy,
        LocalDate dueOn,
        LocalDate closesOn,
        @Nullable Instant closedAt) {

    /** The business key of all that belongs to the round: {@code SALTEN-2026-Q3}. */
    public String key() {
        return key(collaboration, quarter);
    }

    /** The business key of a collaboration's round of a quarter. */
    static String key(String collaboration, Quarter quarter) {
        return collaboration.toUpperCase(Locale.ROOT) + "-" + quarter;
    }

    public boolean closed() {
        return closedAt != null;
    }
}
