package no.gevinstflyt.benefit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A benefit plan as the steering group approved it. Added, never changed.
 *
 * @param number from 1 in each project; a higher one supersedes it
 * @param decision id of the gate's decision
 * @param sha256 of the plan's content ({@link Plan#sha256})
 */
public record PlanVersion(
        @Nullable Long id, long project, int number, @Nullable Long decision, Instant frozenAt, String sha256) {

    PlanVersion withId(long added) {
        return new PlanVersion(added, project, number, decision, frozenAt, sha256);
    }
}
