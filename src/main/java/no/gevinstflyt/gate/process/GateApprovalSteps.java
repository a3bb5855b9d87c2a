package no.gevinstflyt.gate.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.gate.ConditionFollowUp;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.GateDates;
import no.gevinstflyt.gate.GatePapers;
import no.gevinstflyt.gate.GateTreatment;
import org.springframework.stereotype.Component;

/** What the processes {@code gate-approval} and {@code gate-condition} call. */
@Component("gateApprovalSteps")
public class GateApprovalSteps {

    /** The benefit manager takes the project leader's tasks from the closing on. */
    private static final Set<String> AT_OR_AFTER_CLOSING = Set.of(Gate.BP5.name(), Gate.BP6.name());

    private final GatePapers papers;
    private final GateTreatment treatment;
    private final GateDates dates;
    private final GateConditionProcess conditions;
    private final ConditionFollowUp followUp;
    private final Collaborations collaborations;

    GateApprovalSteps(
            GatePapers papers,
            GateTreatment treatment,
            GateDates dates,
            GateConditionProcess conditions,
            ConditionFollowUp followUp,
            Collaborations collaborations) {
        this.papers = papers;
        this.treatment = treatment;
        this.dates = dates;
        this.conditions = conditions;
        this.followUp = followUp;
        this.collaborations = collaborations;
    }

    /** How the collaboration decides: {@code chair}, {@code majority} or {@code consensus}. */
    public String mode(String collaboration) {
        return Keys.of(collaborations.settings(collaboration).decisionMode());
    }

    /**
     * The groups, separated by comma, that lead a case: the project leader's, and at and after the closing the benefit
     * manager's too.
     */
    public String leaders(String collaboration, String gate) {
        return leaders(collaboration, AT_OR_AFTER_CLOSING.contains(gate));
    }

    /** The groups that follow a condition up: of BP5 and BP6, and of any gate once the closing is past, both too. */
    public String followers(String collaboration, String gate, long conditionId) {
        return leaders(collaboration, AT_OR_AFTER_CLOSING.contains(gate) || followUp.handedOver(conditionId));
    }

    private static String leaders(String collaboration, boolean managerToo) {
        String leader = collaboration + "-project-leader";
        return managerToo ? leader + "," + collaboration + "-benefit-manager" : leader;
    }

    public void makePaper(long gateCaseId) {
        papers.make(gateCaseId);
    }

    public Date adviceDeadline(long gateCaseId) {
        return dates.adviceDeadline(gateCaseId);
    }

    public void adviceMissing(long gateCaseId) {
        treatment.adviceMissing(gateCaseId);
    }

    public List<String> voters(long gateCaseId) {
        return new ArrayList<>(treatment.voters(gateCaseId));
    }

    public Date decisionDue(long gateCaseId) {
        return dates.decisionDue(gateCaseId);
    }

    public Date clientToldAt(long gateCaseId) {
        return dates.clientToldAt(gateCaseId);
    }

    public void tellClient(long gateCaseId) {
        treatment.tellClient(gateCaseId);
    }

    public Date resumeDate(long gateCaseId) {
        return dates.resumeDate(gateCaseId);
    }

    public void startConditions(long gateCaseId) {
        conditions.start(gateCaseId);
    }

    public Date conditionDue(long conditionId) {
        return dates.conditionDue(conditionId);
    }
}
