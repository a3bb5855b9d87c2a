package no.gevinstflyt.measurement;

/** How a benefit stands against its plan. */
public enum Track {
    ON_TRACK,
    WATCH,
    OFF_TRACK,
    /** Nothing was measured that can be compared with the plan. */
    NO_FIGURES
}
