package no.gevinstflyt.project.process;

import java.util.Date;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.ResolutionDates;
import org.springframework.stereotype.Component;

/** What the processes of one municipality call. */
@Component("participationSteps")
public class ParticipationSteps {

    private final Projects projects;
    private final ResolutionDates dates;

    ParticipationSteps(Projects projects, ResolutionDates dates) {
        this.projects = projects;
        this.dates = dates;
    }

    public boolean stillIn(Long projectId, String municipality) {
        return projects.participation(projectId, municipality)
                .filter(Participation::stillIn)
                .isPresent();
    }

    public Date resolutionDue(Long projectId, String municipality) {
        return dates.due(projectId, municipality);
    }

    public String municipalityName(String municipality) {
        return projects.municipalityName(municipality);
    }
}
