package no.gevinstflyt.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was stored, without its content. Never changes.
 *
 * @param kind what it is, in kebab-case ({@code decision-paper}, {@code case-package})
 * @param project the project's code
 * @param municipality the number of the only municipality that it is for
 * @param sha256 of the content, 64 hexadecimal digits
 * @param size of the content in bytes
 */
public record StoredDocument(
        long id,
        String kind,
        String collaboration,
        @Nullable String project,
        @Nullable String municipality,
        String fileName,
        String sha256,
        long size,
        Instant madeAt) {}
