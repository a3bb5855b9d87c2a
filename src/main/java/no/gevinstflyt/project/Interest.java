package no.gevinstflyt.project;

/** What a municipality answers to an idea. */
public enum Interest {
    INTERESTED,
    OBSERVE,
    NO
}
