package no.gevinstflyt.rollout;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import no.gevinstflyt.silence.Unconfirmed;

/**
 * A municipality in the rollout of a project: what everybody in the collaboration may know.
 *
 * @param project the project's code
 * @param unconfirmed who gave the newest answers, where they were recorded for the municipality and it hasn't confirmed
 *     them; in the order of the tasks
 */
public record RolloutCell(
        String project,
        String municipality,
        RolloutStatus status,
        @JsonUnwrapped RolloutSchedule schedule,
        @JsonUnwrapped RolloutReadiness readiness,
        List<Unconfirmed> unconfirmed) {

    /** A municipality that has nothing to do with the project. */
    static RolloutCell absent(String project, String municipality) {
        return new RolloutCell(
                project,
                municipality,
                RolloutStatus.NOT_PARTICIPATING,
                RolloutSchedule.NONE,
                RolloutReadiness.NONE,
                List.of());
    }

    /** The same for everybody: what a municipality comments on an answer is for those who may read the answer. */
    RolloutCell withoutComments() {
        return saidBy(unconfirmed.stream().map(Unconfirmed::withoutComment).toList());
    }

    RolloutCell saidBy(List<Unconfirmed> answers) {
        return new RolloutCell(project, municipality, status, schedule, readiness, answers);
    }
}
