package no.gevinstflyt.gate;

import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.collaboration.TieRule;

/**
 * How votes become a result, as it was settled when the case was prepared.
 *
 * @param quorumPercent how many of the members that count must take part, 0–100; one always must
 */
record VoteRules(DecisionMode mode, int quorumPercent, TieRule tieRule) {

    private static final int WHOLE = 100;

    /**
     * The result of the votes as they stand. Abstentions make the quorum and decide nothing; a disqualified member
     * leaves the base.
     *
     * @param chairDisqualified whether the one who would break a tie may not take part; a tie goes back then
     */
    VoteResult result(Tally tally, boolean chairDisqualified) {
        if (tally.present() < quorum(tally)) {
            return VoteResult.NO_QUORUM;
        }
        return mode == DecisionMode.CONSENSUS ? consensus(tally) : majority(tally, chairDisqualified);
    }

    /** How many must take part. */
    int quorum(Tally tally) {
        return Math.max(1, (tally.base() * quorumPercent + WHOLE - 1) / WHOLE);
    }

    private static VoteResult consensus(Tally tally) {
        return tally.votesAgainst() == 0 && tally.votesFor() > 0 ? VoteResult.CARRIED : VoteResult.CONSENSUS_BROKEN;
    }

    private VoteResult majority(Tally tally, boolean chairDisqualified) {
        if (tally.votesFor() == tally.votesAgainst()) {
            return tieRule == TieRule.CHAIR_DECIDES && !chairDisqualified
                    ? VoteResult.TIED_CHAIR_DECIDES
                    : VoteResult.TIED_RETURNED;
        }
        return tally.votesFor() > tally.votesAgainst() ? VoteResult.CARRIED : VoteResult.DEFEATED;
    }
}
