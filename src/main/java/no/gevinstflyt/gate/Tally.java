package no.gevinstflyt.gate;

import java.util.List;

/**
 * The votes of one treatment of a case.
 *
 * @param members how many could vote, those included who haven't
 */
public record Tally(int members, int votesFor, int votesAgainst, int abstained, int disqualified) {

    /** Counts the votes cast. */
    public static Tally of(int members, List<Vote> votes) {
        return new Tally(
                members,
                count(votes, Vote.FOR),
                count(votes, Vote.AGAINST),
                count(votes, Vote.ABSTAIN),
                count(votes, Vote.DISQUALIFIED));
    }

    /** The members that count: all but the disqualified. */
    public int base() {
        return members - disqualified;
    }

    /** Those who took part; who abstains is present. */
    public int present() {
        return votesFor + votesAgainst + abstained;
    }

    private static int count(List<Vote> votes, Vote kind) {
        return (int) votes.stream().filter(vote -> vote == kind).count();
    }
}
