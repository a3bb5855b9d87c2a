package no.gevinstflyt.benefit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The municipalities' mappings. */
interface Mappings extends Repository<Mapping, Long> {

    Mapping save(Mapping mapping);

    Optional<Mapping> findByProjectAndMunicipality(long project, String municipality);

    List<Mapping> findByProjectOrderByMunicipality(long project);
}
