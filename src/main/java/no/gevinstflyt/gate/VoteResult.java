package no.gevinstflyt.gate;

import java.util.EnumSet;
import java.util.Set;

/** What the votes compute, with the outcomes that the chair may record then. */
public enum VoteResult {
    /** The recommendation has the votes; the chair may add conditions. */
    CARRIED(GateOutcome.APPROVED, GateOutcome.APPROVED_WITH_CONDITIONS),
    DEFEATED(GateOutcome.REJECTED),
    /** As many for as against, and the chair decides. */
    TIED_CHAIR_DECIDES(GateOutcome.APPROVED, GateOutcome.APPROVED_WITH_CONDITIONS, GateOutcome.REJECTED),
    /** As many for as against, and the case goes back. */
    TIED_RETURNED(GateOutcome.RETURNED),
    /** Consensus was asked for, and there is none. */
    CONSENSUS_BROKEN(GateOutcome.RETURNED),
    /** Too few took part: the case can only wait. */
    NO_QUORUM(GateOutcome.ON_HOLD);

    private final Set<GateOutcome> accepted;

    VoteResult(GateOutcome first, GateOutcome... others) {
        accepted = EnumSet.of(first, others);
    }

    public Set<GateOutcome> accepted() {
        return EnumSet.copyOf(accepted);
    }
}
