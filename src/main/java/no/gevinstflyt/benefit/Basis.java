package no.gevinstflyt.benefit;

/** What an indicator's value covers. */
public enum Basis {
    /** The value says what a whole year would be at the present rate. */
    ANNUAL_LEVEL,
    /** What came in the period. */
    PER_PERIOD,
    /** How it stands at that moment. */
    POINT_IN_TIME
}
