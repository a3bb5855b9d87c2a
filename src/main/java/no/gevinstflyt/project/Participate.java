package no.gevinstflyt.project;

/** What a municipality answers to the proposal. */
public enum Participate {
    YES,
    SUBJECT_TO_RESOLUTION,
    OBSERVE,
    NO
}
