package no.gevinstflyt.deviation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deviation that somebody raised.
 *
 * @param municipality the number of the only municipality that it concerns
 */
public record Deviation(
        @Nullable Long id,
        long project,
        @Nullable String municipality,
        String title,
        String description,
        DeviationState state,
        String raisedBy,
        Instant raisedAt) {

    Deviation withId(long added) {
        return new Deviation(added, project, municipality, title, description, state, raisedBy, raisedAt);
    }
}
