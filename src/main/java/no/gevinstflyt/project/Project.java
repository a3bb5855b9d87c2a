package no.gevinstflyt.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A joint digitalisation project.
 *
 * @param code {@code SALTEN-2026-001}: collaboration, year of registration, number within both
 * @param phase where its process stands
 */
public record Project(
        @Nullable Long id,
        String code,
        String collaboration,
        int codeYear,
        int codeNumber,
        String title,
        Brief brief,
        Course course,
        Phase phase,
        ProjectState state,
        @Nullable Stop stop,
        String startedBy,
        Instant startedAt) {

    public boolean running() {
        return state == ProjectState.RUNNING;
    }

    Project withId(long added) {
        return new Project(
                added,
                code,
                collaboration,
                codeYear,
                codeNumber,
                title,
                brief,
                course,
                phase,
                state,
                stop,
                startedBy,
                startedAt);
    }

    /** Why the project was stopped; null while it isn't. */
    public @Nullable String stopReason() {
        return stop == null ? null : stop.stopReason();
    }
}
