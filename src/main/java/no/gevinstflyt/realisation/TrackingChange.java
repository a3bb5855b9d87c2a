package no.gevinstflyt.realisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the follow-up of a project's benefits. Added, never changed.
 *
 * @param endsOn when the period ends since then
 * @param decidedBy who decided, where somebody has said so
 * @param changedBy user id; null for the process itself
 */
public record TrackingChange(
        TrackingEvent event,
        LocalDate endsOn,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable String decisionCase,
        @Nullable String changedBy,
        Instant changedAt) {}
