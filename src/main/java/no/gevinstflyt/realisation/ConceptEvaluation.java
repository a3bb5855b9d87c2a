package no.gevinstflyt.realisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A concept evaluation as it was written. Added, never changed; a later one of the project supersedes it.
 *
 * @param document id of the report that was made of it; null until it is made
 */
public record ConceptEvaluation(
        long id,
        String achieved,
        String learnt,
        Recommendation recommendation,
        String writtenBy,
        Instant writtenAt,
        @Nullable Long document,
        @Nullable String sha256) {}
