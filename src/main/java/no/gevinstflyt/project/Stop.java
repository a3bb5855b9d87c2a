package no.gevinstflyt.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a project was stopped.
 *
 * @param stopCase the case in which the steering group decided it; absent where a gate or the minimum rule ended it
 */
public record Stop(
        @Nullable String stopReason,
        @Nullable String stopCase,
        @Nullable String stoppedBy,
        @Nullable Instant stoppedAt) {}
