package no.gevinstflyt.collaboration;

/** How the steering group decides at a gate. */
public enum DecisionMode {
    /** The chair records what the meeting decided. */
    CHAIR,
    /** The members vote; most of the votes cast decide. */
    MAJORITY,
    /** The members vote; one vote against returns the case. */
    CONSENSUS
}
