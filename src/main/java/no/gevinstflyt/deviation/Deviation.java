package no.gevinstflyt.deviation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deviation that somebody raised.
 *
 * @param municipality the number of the only municipality that it concerns
 * @param closedBy user id of the person whose answer closed it; null while it isn't closed, as closedAt
 */
public record Deviation(
        @Nullable Long id,
        long project,
        @Nullable String municipality,
        String title,
        String description,
        DeviationState state,
        String raisedBy,
        Instant raisedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    /** One that is open. */
    static Deviation open(
            long project, @Nullable String municipality, String title, String description, String by, Instant at) {
        return new Deviation(null, project, municipality, title, description, DeviationState.OPEN, by, at, null, null);
    }

    Deviation withId(long added) {
        return new Deviation(
                added, project, municipality, title, description, state, raisedBy, raisedAt, closedBy, closedAt);
    }
}
