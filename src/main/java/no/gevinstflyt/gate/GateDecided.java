package no.gevinstflyt.gate;

/**
 * A decision was recorded; published in the transaction that records it.
 *
 * @param reason why; empty where none was given
 */
public record GateDecided(
        String subjectType, long subjectId, Gate gate, GateOutcome outcome, String reason, long decisionId) {}
