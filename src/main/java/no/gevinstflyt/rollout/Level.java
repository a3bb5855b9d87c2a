package no.gevinstflyt.rollout;

/** How likely or how serious. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
