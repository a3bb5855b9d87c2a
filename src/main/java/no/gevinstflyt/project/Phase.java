package no.gevinstflyt.project;

/** The phases of Prosjektveiviseren, in their order. */
public enum Phase {
    IDEA,
    CONCEPT,
    PLANNING,
    EXECUTION,
    CLOSING,
    REALISATION
}
