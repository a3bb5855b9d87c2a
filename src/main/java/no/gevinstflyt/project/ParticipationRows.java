package no.gevinstflyt.project;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The table of participations, to read; {@link Participations} writes. */
interface ParticipationRows extends ListCrudRepository<Participation, Long> {

    List<Participation> findByProjectOrderByMunicipality(long project);

    Optional<Participation> findByProjectAndMunicipality(long project, String municipality);
}
