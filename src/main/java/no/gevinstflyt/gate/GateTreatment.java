package no.gevinstflyt.gate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.GateCase.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a case between preparation and decision: advice, votes, waiting. */
@Service
@Transactional
public class GateTreatment {

    private final GateCases cases;
    private final OpenCases open;
    private final Ballots ballots;
    private final GateVotes votes;
    private final Clock clock;

    GateTreatment(GateCases cases, OpenCases open, Ballots ballots, GateVotes votes, Clock clock) {
        this.cases = cases;
        this.open = open;
        this.ballots = ballots;
        this.votes = votes;
        this.clock = clock;
    }

    public void advise(long caseId, AdviseGate form, Caller by) {
        cases.setAdvice(caseId, form.advice(), form.adviceText(), by.userId(), OffsetDateTime.now(clock));
    }

    /** The case goes on without the advice. */
    public void adviceMissing(long caseId) {
        cases.setAdviceMissing(caseId);
    }

    /** Ids of the members who may vote on the case; a case that is decided meanwhile stays as it is. */
    public List<String> voters(long caseId) {
        GateCase found = open.locked(caseId);
        GateCase treated = open.dateHasCome(found) ? open.takeUp(found) : found;
        return treated.state() == State.OPEN
                ? ballots.of(treated).stream().map(GateVote::voter).toList()
                : List.of();
    }

    /**
     * A member votes, once.
     *
     * @throws Refused forbidden to all but the members; conflict where the case is decided or the vote cast
     */
    public void vote(long caseId, CastVote form, Caller by) {
        GateCase gateCase = open.open(caseId);
        GateVote place = ballots.of(gateCase).stream()
                .filter(member -> member.voter().equals(by.userId()))
                .findFirst()
                .orElseThrow(() -> Refused.forbidden("gate.not-a-member"));
        if (place.vote() != null) {
            throw Refused.conflict("gate.already-voted");
        }
        votes.setVote(place.cast(form.vote(), form.dissent(), OffsetDateTime.now(clock)));
    }

    /** Records that the client has been told that the decision waits for the chair. */
    public void tellClient(long caseId) {
        cases.setClientTold(caseId, OffsetDateTime.now(clock));
    }
}
