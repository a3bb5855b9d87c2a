package no.gevinstflyt.benefit;

/** What must be said of a decision that somebody else than the director registers. */
public final class DirectorsDecision {

    private DirectorsDecision() {}

    /** Refuses an answer that doesn't say who decided and when. */
    public static void check(ApproveBenefits answer) {
        Faults faults = new Faults();
        faults.addIf(answer.decidedBy() == null, "decidedBy", "benefit.decided-by-needed");
        faults.addIf(answer.decisionDate() == null, "decisionDate", "benefit.decision-date-needed");
        faults.refuse();
    }
}
