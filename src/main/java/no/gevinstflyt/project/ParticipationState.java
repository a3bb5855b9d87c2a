package no.gevinstflyt.project;

/** Where a municipality stands in a project. */
public enum ParticipationState {
    INVITED,
    PARTICIPATING,
    OBSERVING,
    DECLINED,
    NO_ANSWER,
    WITHDRAWN;

    /** Whether the municipality may still come to take part, or does. */
    public boolean stillIn() {
        return this == INVITED || this == PARTICIPATING;
    }
}
