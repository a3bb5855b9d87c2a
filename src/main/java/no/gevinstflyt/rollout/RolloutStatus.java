package no.gevinstflyt.rollout;

import java.time.LocalDate;
import no.gevinstflyt.project.ParticipationState;
import no.gevinstflyt.project.RolloutState;
import org.jspecify.annotations.Nullable;

/** Where a municipality stands in the rollout of a project, as everybody in the collaboration may know. */
public enum RolloutStatus {
    NOT_STARTED,
    PLANNED,
    /** Planned for a later day than at first. */
    POSTPONED,
    LIVE,
    /** In use, with defects that the municipality has reported. */
    NOT_ACCEPTED,
    ACCEPTED,
    WAIVED,
    WITHDRAWN,
    NOT_PARTICIPATING;

    /** The status that follows from the participation and its rollout. */
    static RolloutStatus of(
            ParticipationState participation,
            @Nullable RolloutState rollout,
            @Nullable LocalDate planned,
            @Nullable LocalDate original,
            boolean defects) {
        if (participation == ParticipationState.WITHDRAWN) {
            return WITHDRAWN;
        } else if (participation != ParticipationState.PARTICIPATING) {
            return NOT_PARTICIPATING;
        } else if (rollout == null) {
            return NOT_STARTED;
        }
        return switch (rollout) {
            case PLANNED -> original != null && planned != null && original.isBefore(planned) ? POSTPONED : PLANNED;
            case LIVE -> defects ? NOT_ACCEPTED : LIVE;
            case ACCEPTED -> ACCEPTED;
            case WAIVED -> WAIVED;
        };
    }

    /** Whether the municipality has the solution in use. */
    public boolean inUse() {
        return this == LIVE || this == NOT_ACCEPTED || this == ACCEPTED;
    }

    /** Whether the municipality is still on its way to taking the solution into use. */
    public boolean remaining() {
        return this == NOT_STARTED || this == PLANNED || this == POSTPONED;
    }
}
