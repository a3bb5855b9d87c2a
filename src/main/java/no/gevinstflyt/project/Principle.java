package no.gevinstflyt.project;

/** The ten principles of the strategy that every idea is held against. */
public enum Principle {
    USER_CENTRED,
    CO_CREATION,
    COHERENT_SERVICES,
    USER_NEEDS_AND_SERVICE_DESIGN,
    BENEFITS,
    STANDARDISATION_AND_REUSE,
    PRIVACY_AND_SECURITY,
    NATIONAL_SOLUTIONS_FIRST,
    SHARING_AND_OPEN_DATA,
    FLEXIBILITY_AND_SCALABILITY
}
