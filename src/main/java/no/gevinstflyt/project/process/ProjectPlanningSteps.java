package no.gevinstflyt.project.process;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.project.Participations;
import no.gevinstflyt.project.ProjectPhases;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.Proposals;
import org.springframework.stereotype.Component;

/** What {@code project-planning} calls. */
@Component("projectPlanningSteps")
public class ProjectPlanningSteps {

    private final Participations participations;
    private final Proposals proposals;
    private final Projects projects;
    private final ProjectPhases phases;

    ProjectPlanningSteps(Participations participations, Proposals proposals, Projects projects, ProjectPhases phases) {
        this.participations = participations;
        this.proposals = proposals;
        this.projects = projects;
        this.phases = phases;
    }

    public List<String> interested(Long projectId) {
        return new ArrayList<>(participations.collectInterested(projectId));
    }

    /** The shares are computed among those that take part in the end, before the minimum rule is asked. */
    public boolean minimumMet(Long projectId) {
        proposals.share(projectId);
        return proposals.minimumMet(projectId, projects.participations(projectId));
    }

    public void approved(Long projectId) {
        phases.approvePlan(projectId);
    }
}
