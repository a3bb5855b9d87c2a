package no.gevinstflyt.gate;

import java.util.List;

/**
 * All that a person may read of a case.
 *
 * @param decisions in their order; more than one where the case was on hold
 * @param votes the members' places; before the decision for the steering group alone
 * @param paper whether the person gets the decision paper: it is made, and the person isn't disqualified
 */
public record CaseFile(
        GateCase gateCase,
        List<GateDecision> decisions,
        List<GateVote> votes,
        List<GateCondition> conditions,
        boolean paper) {}
