package no.gevinstflyt.rollout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the rollout of a project: what everybody in the collaboration may know.
 *
 * @param project the project's code
 * @param planned the day on which it is to take the solution into use, as moved last
 * @param movedFrom the day planned before the last move
 * @param live the day on which it did
 * @param locked whether its privacy is still to be cleared; null where nothing waits for that
 * @param trained whether its staff is trained; null where nothing waits for that
 */
public record RolloutCell(
        String project,
        String municipality,
        RolloutStatus status,
        @Nullable Integer wave,
        @Nullable LocalDate planned,
        @Nullable LocalDate movedFrom,
        @Nullable LocalDate live,
        @Nullable Boolean locked,
        @Nullable Boolean trained) {

    /** A municipality that has nothing to do with the project. */
    static RolloutCell absent(String project, String municipality) {
        return new RolloutCell(
                project, municipality, RolloutStatus.NOT_PARTICIPATING, null, null, null, null, null, null);
    }
}
