package no.gevinstflyt.rollout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a municipality takes a solution into use.
 *
 * @param wave number of the wave it goes live with, from 1
 * @param planned the day on which it is to take the solution into use, as moved last
 * @param original the day planned at first
 * @param movedFrom the day planned before the last move
 * @param moveReason why it was moved last
 * @param live the day on which it did
 */
public record RolloutSchedule(
        @Nullable Integer wave,
        @Nullable LocalDate planned,
        @Nullable LocalDate original,
        @Nullable LocalDate movedFrom,
        @Nullable String moveReason,
        @Nullable LocalDate live) {

    /** Of a municipality that takes nothing into use. */
    static final RolloutSchedule NONE = new RolloutSchedule(null, null, null, null, null, null);

    /** Whether it is planned for another day than at first. */
    public boolean moved() {
        return original != null && !original.equals(planned);
    }
}
