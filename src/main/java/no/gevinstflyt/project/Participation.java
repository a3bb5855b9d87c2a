package no.gevinstflyt.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in a project.
 *
 * @param interest what it answered to the idea, or {@code INTERESTED} where the project leader admitted it later
 * @param decidingBody which body binds the municipality in this project
 * @param meetingDate when that body meets, as the municipality said last
 * @param rolloutState null until the rollout is planned
 * @param goLivePlanned the day on which the municipality is to take the solution into use, as moved last
 * @param goLiveDate the day on which it did
 */
public record Participation(
        @Nullable Long id,
        long project,
        String municipality,
        ParticipationState state,
        Instant stateSince,
        @Nullable Interest interest,
        @Nullable String contact,
        @Nullable String sponsor,
        @Nullable DecidingBody decidingBody,
        @Nullable LocalDate meetingDate,
        @Nullable String admittedBy,
        @Nullable RolloutState rolloutState,
        @Nullable LocalDate goLivePlanned,
        @Nullable LocalDate goLiveDate) {

    public boolean stillIn() {
        return state.stillIn();
    }

    /** Whether the municipality is in, and has said that it is interested. */
    public boolean interested() {
        return stillIn() && interest == Interest.INTERESTED;
    }
}
