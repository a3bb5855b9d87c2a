package no.gevinstflyt.deviation;

/** What has become of a deviation. */
public enum DeviationState {
    OPEN,
    IN_PROGRESS,
    CLOSED
}
