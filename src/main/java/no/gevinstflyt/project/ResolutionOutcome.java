package no.gevinstflyt.project;

/** What a municipality's body resolved. */
public enum ResolutionOutcome {
    ADOPTED,
    REJECTED,
    POSTPONED
}
