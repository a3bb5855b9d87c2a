package no.gevinstflyt.rollout;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A municipality in the rollout of a project: what everybody in the collaboration may know.
 *
 * @param project the project's code
 */
public record RolloutCell(
        String project,
        String municipality,
        RolloutStatus status,
        @JsonUnwrapped RolloutSchedule schedule,
        @JsonUnwrapped RolloutReadiness readiness) {

    /** A municipality that has nothing to do with the project. */
    static RolloutCell absent(String project, String municipality) {
        return new RolloutCell(
                project, municipality, RolloutStatus.NOT_PARTICIPATING, RolloutSchedule.NONE, RolloutReadiness.NONE);
    }
}
