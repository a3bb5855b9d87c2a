package no.gevinstflyt.realisation;

/** What the benefit manager recommends when the tracking period is over. */
public enum Recommendation {
    /** The benefit work is done. */
    END,
    /** It goes on for another period. */
    PROLONG
}
