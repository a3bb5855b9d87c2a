package no.gevinstflyt.project.process;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.project.Participations;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.ProjectPhases;
import org.springframework.stereotype.Component;

/** What {@code project-initiation} calls. */
@Component("projectInitiationSteps")
public class ProjectInitiationSteps {

    private final ProjectPhases phases;
    private final Participations participations;

    ProjectInitiationSteps(ProjectPhases phases, Participations participations) {
        this.phases = phases;
        this.participations = participations;
    }

    public void enterConcept(Long projectId) {
        phases.enter(projectId, Phase.CONCEPT);
    }

    public List<String> invited(Long projectId) {
        return new ArrayList<>(participations.collectInvited(projectId));
    }

    public void enterPlanning(Long projectId) {
        phases.enter(projectId, Phase.PLANNING);
    }
}
