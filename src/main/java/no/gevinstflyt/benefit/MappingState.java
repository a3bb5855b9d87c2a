package no.gevinstflyt.benefit;

/** Where a municipality's mapping stands. */
public enum MappingState {
    /** Begun, or proposed by the project leader. */
    DRAFT,
    SUBMITTED,
    ASSURED,
    RETURNED,
    APPROVED,
    /** The project leader went on without the municipality's answer. */
    NOT_ANSWERED,
    /** The municipality takes part no more; its figures count nowhere. */
    ENDED;

    /** Whether the figures are with the resource group or have passed it. */
    public boolean submitted() {
        return this == SUBMITTED || this == ASSURED || this == APPROVED;
    }
}
