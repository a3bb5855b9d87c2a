package no.gevinstflyt.realisation;

import no.gevinstflyt.gate.GateDecision;

/**
 * What BP6 means for the benefit work. A recommendation that is approved is followed. One that is not approved is turned
 * round: the work goes on although its end was recommended, or ends although its prolongation was. A case that the
 * project leader gave up while it was on hold has not been decided by anybody, so it ends nothing.
 */
enum AfterGate {
    ENDS,
    /** On to the end that the period has, or to a new one where that is over. */
    GOES_ON,
    /** On for another period. */
    PROLONGED;

    static AfterGate of(GateDecision decision, Recommendation recommendation) {
        boolean approved = decision.outcome().approves();
        if (approved && recommendation == Recommendation.PROLONG) {
            return PROLONGED;
        }
        boolean ends = approved || recommendation == Recommendation.PROLONG && !decision.givenUp();
        return ends ? ENDS : GOES_ON;
    }
}
