package no.gevinstflyt.measurement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.measurement.Round;
import org.jspecify.annotations.Nullable;

/**
 * A round as the API shows it.
 *
 * @param key the business key of its processes
 * @param startedBy null where the calendar did
 * @param state {@code open} or {@code closed}
 */
record RoundView(
        long id,
        String key,
        String collaboration,
        Quarter quarter,
        String state,
        Instant openedAt,
        @Nullable String startedBy,
        LocalDate dueOn,
        LocalDate closesOn,
        @Nullable Instant closedAt) {

    static final Map<String, Comparator<RoundView>> ORDERS = Map.of(
            "quarter", Comparator.comparing(RoundView::quarter),
            "dueOn", Comparator.comparing(RoundView::dueOn),
            "collaboration", Comparator.comparing(RoundView::collaboration));

    static RoundView of(Round round) {
        return new RoundView(
                round.id(),
                round.key(),
                round.collaboration(),
                round.quarter(),
                round.closed() ? "closed" : "open",
                round.openedAt(),
                round.startedBy(),
                round.dueOn(),
                round.closesOn(),
                round.closedAt());
    }
}
