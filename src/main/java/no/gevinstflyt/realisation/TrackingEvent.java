package no.gevinstflyt.realisation;

/** What can happen to the follow-up of a project's benefits. */
public enum TrackingEvent {
    BEGUN,
    PERIOD_CHANGED,
    /** It is to end before its period is over. */
    END_DECIDED,
    /** BP6 let the benefit work go on. */
    PROLONGED,
    CLOSED
}
