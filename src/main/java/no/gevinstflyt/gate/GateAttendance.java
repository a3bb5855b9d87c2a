package no.gevinstflyt.gate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a decision.
 *
 * @param name as the chair wrote it, or the member's name where members vote
 * @param userId the member's id where members vote
 */
public record GateAttendance(Kind kind, String name, @Nullable String userId) {

    /** How somebody took part. */
    public enum Kind {
        PRESENT,
        ABSENT,
        /** May not take part (inhabil), and doesn't get the paper. */
        DISQUALIFIED
    }
}
