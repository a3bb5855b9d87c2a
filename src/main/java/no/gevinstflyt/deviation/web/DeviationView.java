package no.gevinstflyt.deviation.web;

import java.time.Instant;
import no.gevinstflyt.deviation.Deviation;
import no.gevinstflyt.deviation.DeviationState;
import org.jspecify.annotations.Nullable;

/**
 * A deviation as the API shows it.
 *
 * @param project the project's code
 * @param closedBy null while it isn't closed, as closedAt
 */
record DeviationView(
        long id,
        String project,
        @Nullable String municipality,
        String title,
        String description,
        DeviationState state,
        String raisedBy,
        Instant raisedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    static DeviationView of(Deviation deviation, String project) {
        return new DeviationView(
                deviation.id(),
                project,
                deviation.municipality(),
                deviation.title(),
                deviation.description(),
                deviation.state(),
                deviation.raisedBy(),
                deviation.raisedAt(),
                deviation.closedBy(),
                deviation.closedAt());
    }
}
