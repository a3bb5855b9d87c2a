package no.gevinstflyt.deviation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A deviation that somebody raised.
 *
 * @param municipality the number of the only municipality that it concerns
 */
public record Deviation(
        @Id @Nullable Long id,
        long project,
        @Nullable String municipality,
        String title,
        String description,
        DeviationState state,
        String raisedBy,
        Instant raisedAt) {}
