package no.gevinstflyt.project.process;

/** Where a municipality joins that is taken into a project under way. */
public enum Entry {
    /** It will be asked for its interest with the others. */
    INVITED,
    /** The others are being asked, and it is too. */
    ASKED_FOR_INTEREST,
    /** The others have been asked; it counts as interested. */
    BEFORE_PLANNING,
    /** The others commit themselves and map benefits, and it does too. */
    IN_PLANNING,
    /** The others' parts are being set up this moment. */
    WAIT,
    /** Commitment or mapping is over. */
    TOO_LATE
}
