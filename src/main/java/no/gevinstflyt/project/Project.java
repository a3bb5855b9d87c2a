package no.gevinstflyt.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A joint digitalisation project.
 *
 * @param code {@code SALTEN-2026-001}: collaboration, year of registration, number within both
 * @param phase where its process stands
 */
public record Project(
        @Nullable @Id Long id,
        String code,
        String collaboration,
        int codeYear,
        int codeNumber,
        String title,
        @Embedded.Empty Brief brief,
        Course course,
        Phase phase,
        ProjectState state,
        @Nullable @Embedded.Nullable Stop stop,
        String startedBy,
        Instant startedAt) {

    public boolean running() {
        return state == ProjectState.RUNNING;
    }

    /** Why the project was stopped; null while it isn't. */
    public @Nullable String stopReason() {
        return stop == null ? null : stop.stopReason();
    }
}
