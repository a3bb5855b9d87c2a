package no.gevinstflyt.gate;

import java.util.List;
import no.gevinstflyt.engine.People;
import org.springframework.stereotype.Component;

/** The members' places in the vote on a case, one set for each treatment of it. */
@Component
class Ballots {

    private final GateVotes votes;
    private final People people;

    Ballots(GateVotes votes, People people) {
        this.votes = votes;
        this.people = people;
    }

    /** Ids of those who may vote in a collaboration's steering group. */
    List<String> members(String collaboration) {
        return people.members(collaboration + "-steering-group");
    }

    /** The places in the present treatment; made on the first call, and the same members from then on. */
    List<GateVote> of(GateCase gateCase) {
        List<GateVote> places = votes.of(gateCase.id(), gateCase.round());
        return places.isEmpty() ? open(gateCase) : places;
    }

    private List<GateVote> open(GateCase gateCase) {
        return members(gateCase.collaboration()).stream()
                .map(member -> GateVote.open(gateCase.id(), gateCase.round(), member, people.name(member)))
                .map(votes::add)
                .toList();
    }
}
