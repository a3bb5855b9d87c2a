package no.gevinstflyt.gate;

/** A member's vote on the recommendation. */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAIN,
    /** The member may not take part (inhabil) and leaves the base of the count. */
    DISQUALIFIED
}
