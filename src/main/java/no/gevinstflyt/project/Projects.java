package no.gevinstflyt.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects and who takes part in them, to read. Who may read what, the asker checks. */
@Service
@Transactional(readOnly = true)
public class Projects {

    private final ProjectRows projects;
    private final ParticipationRows participations;
    private final Collaborations collaborations;

    Projects(ProjectRows projects, ParticipationRows participations, Collaborations collaborations) {
        this.projects = projects;
        this.participations = participations;
        this.collaborations = collaborations;
    }

    public Optional<Project> find(long id) {
        return projects.find(id);
    }

    /**
     * A project that a process carries.
     *
     * @throws IllegalStateException where there is none
     */
    public Project get(long id) {
        return find(id).orElseThrow(() -> new IllegalStateException("There is no project " + id));
    }

    /** Those that there are, whatever became of them, by id. */
    public List<Project> find(Collection<Long> ids) {
        return projects.find(ids);
    }

    public Optional<Project> byCode(String code) {
        return projects.find(code);
    }

    /** Every municipality that was ever invited or admitted, by number. */
    public List<Participation> participations(long projectId) {
        return participations.of(projectId);
    }

    public Optional<Participation> participation(long projectId, String municipality) {
        return participations.find(projectId, municipality);
    }

    /** The name that is shown for a municipality; the number where it is unknown. */
    public String municipalityName(String number) {
        return collaborations
                .municipality(number)
                .map(Municipality::displayName)
                .orElse(number);
    }

    /** The names that are shown for all municipalities, by number. */
    public Map<String, String> municipalityNames() {
        return collaborations.municipalities().stream()
                .collect(Collectors.toMap(Municipality::number, Municipality::displayName));
    }
}
