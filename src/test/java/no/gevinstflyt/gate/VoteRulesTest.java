package no.gevinstflyt.gate;

import static no.gevinstflyt.gate.Vote.ABSTAIN;
import static no.gevinstflyt.gate.Vote.AGAINST;
import static no.gevinstflyt.gate.Vote.DISQUALIFIED;
import static no.gevinstflyt.gate.Vote.FOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.collaboration.TieRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteRulesTest {

    private static final int HALF = 50;

    private static VoteResult majority(int members, Vote... votes) {
        return result(new VoteRules(DecisionMode.MAJORITY, HALF, TieRule.CHAIR_DECIDES), members, votes);
    }

    private static VoteResult consensus(int members, Vote... votes) {
        return result(new VoteRules(DecisionMode.CONSENSUS, HALF, TieRule.CHAIR_DECIDES), members, votes);
    }

    private static VoteResult result(VoteRules rules, int members, Vote... votes) {
        return rules.result(Tally.of(members, List.of(votes)), false);
    }

    @Nested
    class Majority {

        @Test
        void mostOfTheVotesCastCarryTheRecommendation() {
            assertThat(majority(3, FOR, FOR, AGAINST)).isEqualTo(VoteResult.CARRIED);
        }

        @Test
        void mostOfTheVotesCastDefeatIt() {
            assertThat(majority(3, FOR, AGAINST, AGAINST)).isEqualTo(VoteResult.DEFEATED);
        }

        @Test
        void whoAbstainsOrStaysAwayDecidesNothing() {
            assertThat(majority(5, FOR, ABSTAIN, ABSTAIN)).isEqualTo(VoteResult.CARRIED);
        }

        @Test
        void aTieIsTheChairs() {
            assertThat(majority(4, FOR, FOR, AGAINST, AGAINST)).isEqualTo(VoteResult.TIED_CHAIR_DECIDES);
        }

        @Test
        void aTieGoesBackWhereThatIsTheSetting() {
            VoteRules rules = new VoteRules(DecisionMode.MAJORITY, HALF, TieRule.RETURNED);

            assertThat(result(rules, 2, FOR, AGAINST)).isEqualTo(VoteResult.TIED_RETURNED);
        }

        @Test
        void aTieGoesBackWhenTheChairIsDisqualified() {
            VoteRules rules = new VoteRules(DecisionMode.MAJORITY, HALF, TieRule.CHAIR_DECIDES);

            assertThat(rules.result(Tally.of(3, List.of(FOR, AGAINST, DISQUALIFIED)), true))
                    .isEqualTo(VoteResult.TIED_RETURNED);
        }

        @Test
        void abstentionsAloneAreATie() {
            assertThat(majority(2, ABSTAIN, ABSTAIN)).isEqualTo(VoteResult.TIED_CHAIR_DECIDES);
        }
    }

    @Nested
    class Consensus {

        @Test
        void nobodyAgainstCarriesTheRecommendation() {
            assertThat(consensus(4, FOR, FOR, ABSTAIN)).isEqualTo(VoteResult.CARRIED);
        }

        @Test
        void oneAgainstBreaksIt() {
            assertThat(consensus(5, FOR, FOR, FOR, FOR, AGAINST)).isEqualTo(VoteResult.CONSENSUS_BROKEN);
        }

        @Test
        void abstentionsAloneAreNoConsensus() {
            assertThat(consensus(2, ABSTAIN, ABSTAIN)).isEqualTo(VoteResult.CONSENSUS_BROKEN);
        }

        @Test
        void aDisqualifiedMemberBreaksNothing() {
            assertThat(consensus(3, FOR, FOR, DISQUALIFIED)).isEqualTo(VoteResult.CARRIED);
        }

        @Test
        void itNeedsItsQuorumToo() {
            assertThat(consensus(5, FOR, FOR)).isEqualTo(VoteResult.NO_QUORUM);
        }
    }

    @Nested
    class Quorum {

        @ParameterizedTest(name = "{0} members, {1} disqualified, {2} percent: {3}")
        @CsvSource({
            "4, 0, 50, 2",
            "5, 0, 50, 3",
            "1, 0, 50, 1",
            "5, 1, 50, 2",
            "3, 3, 50, 1",
            "10, 0, 0, 1",
            "10, 0, 100, 10",
            "3, 0, 67, 3",
            "9, 0, 33, 3"
        })
        void isThePartOfThoseWhoCountRoundedUp(int members, int disqualified, int percent, int needed) {
            VoteRules rules = new VoteRules(DecisionMode.MAJORITY, percent, TieRule.CHAIR_DECIDES);

            assertThat(rules.quorum(new Tally(members, 0, 0, 0, disqualified))).isEqualTo(needed);
        }

        @Test
        void halfOfTheMembersIsEnough() {
            assertThat(majority(4, FOR, FOR)).isEqualTo(VoteResult.CARRIED);
        }

        @Test
        void fewerThanHalfIsNot() {
            assertThat(majority(5, FOR, FOR)).isEqualTo(VoteResult.NO_QUORUM);
        }

        @Test
        void whoAbstainsIsPresent() {
            assertThat(majority(5, FOR, ABSTAIN, ABSTAIN)).isEqualTo(VoteResult.CARRIED);
        }

        @Test
        void aDisqualifiedMemberLeavesTheBase() {
            assertThat(majority(5, FOR, FOR, DISQUALIFIED)).isEqualTo(VoteResult.CARRIED);
        }

        @Test
        void noVoteIsNoQuorum() {
            assertThat(majority(3)).isEqualTo(VoteResult.NO_QUORUM);
        }

        @Test
        void allDisqualifiedIsNoQuorum() {
            assertThat(majority(2, DISQUALIFIED, DISQUALIFIED)).isEqualTo(VoteResult.NO_QUORUM);
        }
    }

    @Test
    void eachResultAcceptsOutcomesThatTheOthersRefuse() {
        assertThat(VoteResult.CARRIED.accepted())
                .containsExactlyInAnyOrder(GateOutcome.APPROVED, GateOutcome.APPROVED_WITH_CONDITIONS);
        assertThat(VoteResult.DEFEATED.accepted()).containsExactly(GateOutcome.REJECTED);
        assertThat(VoteResult.CONSENSUS_BROKEN.accepted()).containsExactly(GateOutcome.RETURNED);
        assertThat(VoteResult.TIED_RETURNED.accepted()).containsExactly(GateOutcome.RETURNED);
        assertThat(VoteResult.NO_QUORUM.accepted()).containsExactly(GateOutcome.ON_HOLD);
    }
}
