package no.gevinstflyt.deviation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.ListCrudRepository;

/** The table of deviations. */
interface DeviationRows extends ListCrudRepository<Deviation, Long> {

    Page<Deviation> findByProject(long project, Pageable page);
}
