package no.gevinstflyt.rollout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the rollout of a project: what everybody in the collaboration may know.
 *
 * @param project the project's code
 * @param planned the day on which it is to take the solution into use, as moved last
 * @param original the day planned at first
 * @param movedFrom the day planned before the last move
 * @param moveReason why it was moved last
 * @param live the day on which it did
 * @param locked whether its privacy is still to be cleared; null where nothing waits for that
 * @param trained whether its staff is trained; null where nothing waits for that
 * @param staffTrained how many are trained, of staffToBeTrained; null where that is not registered
 * @param joined true where it has joined the national solution that the project builds on
 */
public record RolloutCell(
        String project,
        String municipality,
        RolloutStatus status,
        @Nullable Integer wave,
        @Nullable LocalDate planned,
        @Nullable LocalDate original,
        @Nullable LocalDate movedFrom,
        @Nullable String moveReason,
        @Nullable LocalDate live,
        @Nullable Boolean locked,
        @Nullable Boolean trained,
        @Nullable Integer staffTrained,
        @Nullable Integer staffToBeTrained,
        @Nullable Boolean joined) {

    /** Whether it is planned for another day than at first. */
    public boolean moved() {
        return original != null && !original.equals(planned);
    }

    /** A municipality that has nothing to do with the project. */
    static RolloutCell absent(String project, String municipality) {
        return new RolloutCell(
                project,
                municipality,
                RolloutStatus.NOT_PARTICIPATING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
