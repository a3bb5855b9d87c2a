package no.gevinstflyt.realisation.process;

import java.util.Date;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.realisation.ConceptEvaluations;
import no.gevinstflyt.realisation.Trackings;
import org.springframework.stereotype.Component;

/** What {@code benefit-tracking} calls. */
@Component("benefitTrackingSteps")
public class BenefitTrackingSteps {

    private final Trackings trackings;
    private final ConceptEvaluations evaluations;
    private final DueDates dueDates;

    BenefitTrackingSteps(Trackings trackings, ConceptEvaluations evaluations, DueDates dueDates) {
        this.trackings = trackings;
        this.evaluations = evaluations;
        this.dueDates = dueDates;
    }

    public void begin(Long projectId) {
        trackings.begin(projectId);
    }

    /** The end of the period's last day. */
    public Date periodEnds(Long projectId) {
        return dueDates.endOf(trackings.find(projectId).orElseThrow().endsOn());
    }

    public void makeConceptEvaluation(Long projectId) {
        evaluations.makeReport(projectId);
    }

    /** Whether the benefit work goes on after BP6. */
    public boolean settle(Long projectId) {
        return trackings.settle(projectId);
    }
}
