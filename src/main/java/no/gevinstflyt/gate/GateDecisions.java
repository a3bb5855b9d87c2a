package no.gevinstflyt.gate;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The decisions, to read. They are added by {@link Archive} and never changed. */
interface GateDecisions extends Repository<GateDecision, Long> {

    Optional<GateDecision> findById(Long id);

    List<GateDecision> findBySubjectTypeAndSubjectIdOrderById(String subjectType, long subjectId);

    List<GateDecision> findByGateCaseIdOrderById(long gateCaseId);

    List<GateDecision> findByCodeOrderById(String code);
}
