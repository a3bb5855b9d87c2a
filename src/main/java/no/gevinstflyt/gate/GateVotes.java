package no.gevinstflyt.gate;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The members' places and votes. */
interface GateVotes extends Repository<GateVote, Long> {

    GateVote save(GateVote vote);

    Optional<GateVote> findByGateCaseIdAndRoundAndVoter(long gateCaseId, int round, String voter);

    List<GateVote> findByGateCaseIdAndRoundOrderByName(long gateCaseId, int round);

    List<GateVote> findByGateCaseIdOrderByRoundAscNameAsc(long gateCaseId);
}
