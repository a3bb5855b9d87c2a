package no.gevinstflyt.benefit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The frozen plans, to add and to read. */
interface PlanVersions extends Repository<PlanVersion, Long> {

    PlanVersion save(PlanVersion added);

    List<PlanVersion> findByProjectOrderByNumber(long project);

    List<PlanVersion> findByProjectInOrderByNumber(Collection<Long> projects);

    Optional<PlanVersion> findByProjectAndNumber(long project, int number);
}
