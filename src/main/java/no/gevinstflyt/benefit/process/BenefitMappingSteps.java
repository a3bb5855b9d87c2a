package no.gevinstflyt.benefit.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import no.gevinstflyt.benefit.Benefits;
import no.gevinstflyt.benefit.Benefits.MunicipalMapping;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.project.Projects;
import org.springframework.stereotype.Component;

/** What the mapping's processes call. */
@Component("benefitMappingSteps")
public class BenefitMappingSteps {

    private final Benefits benefits;
    private final Projects projects;
    private final Collaborations collaborations;
    private final DueDates dueDates;
    private final BaselineMeasurementProcess measurement;

    BenefitMappingSteps(
            Benefits benefits,
            Projects projects,
            Collaborations collaborations,
            DueDates dueDates,
            BaselineMeasurementProcess measurement) {
        this.benefits = benefits;
        this.projects = projects;
        this.collaborations = collaborations;
        this.dueDates = dueDates;
        this.measurement = measurement;
    }

    /** Starts the measuring of baselines where the municipality's mapping left any open. */
    public void startBaselineMeasurement(Long projectId, String municipality) {
        if (!awaiting(projectId, municipality).isEmpty()) {
            measurement.start(
                    projects.get(projectId),
                    collaborations.municipality(municipality).orElseThrow());
        }
    }

    /** When the first of the baselines is to be measured. */
    public Date baselineDue(Long projectId, String municipality) {
        LocalDate first = awaiting(projectId, municipality).stream()
                .map(Target::baselineMeasuredBy)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException(municipality + " has no baseline to measure"));
        return dueDates.endOf(first);
    }

    /** The groups that may approve: the director's, and the contact's where the municipality has it so. */
    public String approvers(String collaboration, String municipality) {
        String director = "municipality-" + municipality + "-director";
        return collaborations.settings(collaboration).contactRegistersDirector(municipality)
                ? director + ",municipality-" + municipality
                : director;
    }

    private List<Target> awaiting(Long projectId, String municipality) {
        return benefits.mapping(projectId, municipality).map(MunicipalMapping::targets).orElse(List.of()).stream()
                .filter(Target::awaitsBaseline)
                .toList();
    }
}
