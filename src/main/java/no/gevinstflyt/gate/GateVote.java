package no.gevinstflyt.gate;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A member's place in the vote on a case.
 *
 * @param round which treatment of the case
 * @param voter the member's user id
 * @param vote null until it is cast
 */
public record GateVote(
        @Nullable Long id,
        long gateCaseId,
        int round,
        String voter,
        String name,
        @Nullable Vote vote,
        @Nullable String dissent,
        @Nullable OffsetDateTime castAt) {

    static GateVote open(long gateCaseId, int round, String voter, String name) {
        return new GateVote(null, gateCaseId, round, voter, name, null, null, null);
    }

    GateVote withId(long added) {
        return new GateVote(added, gateCaseId, round, voter, name, vote, dissent, castAt);
    }

    GateVote cast(Vote chosen, @Nullable String saying, OffsetDateTime at) {
        return new GateVote(id, gateCaseId, round, voter, name, chosen, saying, at);
    }
}
