package no.gevinstflyt.measurement;

import java.time.Instant;
import no.gevinstflyt.calendar.Quarter;

/**
 * A file that shows where a figure comes from, without its content.
 *
 * @param benefit the benefit's code
 * @param contentType what the file was found to be
 * @param size in bytes
 */
public record Evidence(
        long id,
        String collaboration,
        String municipality,
        long project,
        String benefit,
        Quarter quarter,
        String fileName,
        String contentType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {}
