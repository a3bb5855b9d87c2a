package no.gevinstflyt.gate;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What approvals have demanded. */
interface GateConditions extends Repository<GateCondition, Long> {

    GateCondition save(GateCondition condition);

    Optional<GateCondition> findById(Long id);

    List<GateCondition> findByGateCaseIdOrderById(long gateCaseId);

    List<GateCondition> findBySubjectTypeAndSubjectIdOrderById(String subjectType, long subjectId);

    List<GateCondition> findByGateDecisionIdOrderById(long gateDecisionId);
}
