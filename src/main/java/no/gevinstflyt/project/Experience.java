package no.gevinstflyt.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality shared when the project closed.
 *
 * @param lapsed whether it let the time for it pass
 * @param recordedBy user id; null where it lapsed
 * @param answeredBy who gave it in another way, where it was recorded on the municipality's behalf; answeredOn likewise
 */
public record Experience(
        String municipality,
        boolean lapsed,
        ShareExperience shared,
        @Nullable String recordedBy,
        Instant recordedAt,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn) {}
