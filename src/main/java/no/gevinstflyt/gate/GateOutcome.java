package no.gevinstflyt.gate;

/** What was decided at a gate. */
public enum GateOutcome {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    /** Back to the task that made what was decided on. */
    RETURNED,
    /** Waits until somebody, or a date, takes it up again. */
    ON_HOLD,
    REJECTED;

    /** Whether the subject passes the gate. */
    public boolean approves() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }
}
