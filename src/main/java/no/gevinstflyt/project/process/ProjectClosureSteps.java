package no.gevinstflyt.project.process;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.project.Closing;
import no.gevinstflyt.project.Experiences;
import no.gevinstflyt.project.FinalReports;
import no.gevinstflyt.project.Participations;
import org.springframework.stereotype.Component;

/** What {@code project-closure} and {@code municipality-experience} call. */
@Component("projectClosureSteps")
public class ProjectClosureSteps {

    private final Participations participations;
    private final Experiences experiences;
    private final FinalReports reports;
    private final Closing closing;

    ProjectClosureSteps(Participations participations, Experiences experiences, FinalReports reports, Closing closing) {
        this.participations = participations;
        this.experiences = experiences;
        this.reports = reports;
        this.closing = closing;
    }

    public List<String> participating(Long projectId) {
        return new ArrayList<>(participations.participating(projectId));
    }

    public void nothingShared(Long projectId, String municipality) {
        experiences.lapse(projectId, municipality);
    }

    public void makeFinalReport(Long projectId) {
        reports.make(projectId);
    }

    public void close(Long projectId) {
        closing.close(projectId);
    }
}
