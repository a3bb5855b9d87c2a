package no.gevinstflyt.project;

/** How far a participating municipality has come in taking the solution into use. */
public enum RolloutState {
    /** A date is set. */
    PLANNED,
    /** The solution is in use, and not yet accepted. */
    LIVE,
    /** In use, and accepted. */
    ACCEPTED,
    /** The project goes on without the municipality's rollout. */
    WAIVED;

    /** Whether the solution is in use. */
    public boolean inUse() {
        return this == LIVE || this == ACCEPTED;
    }
}
