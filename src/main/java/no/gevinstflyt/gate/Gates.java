package no.gevinstflyt.gate;

import java.util.List;
import java.util.Optional;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases and decisions, to read. Who may read them, the asker checks by {@link GateCase#collaboration()}. */
@Service
@Transactional(readOnly = true)
public class Gates {

    private static final List<String> TOLD_WHEN_LATE = List.of("client", "steering-group-chair", "project-leader");

    private final GateCases cases;
    private final GateDecisions decisions;
    private final GateConditions conditions;
    private final GateVotes votes;
    private final GateSubjects subjects;

    Gates(GateCases cases, GateDecisions decisions, GateConditions conditions, GateVotes votes, GateSubjects subjects) {
        this.cases = cases;
        this.decisions = decisions;
        this.conditions = conditions;
        this.votes = votes;
        this.subjects = subjects;
    }

    /**
     * All decisions that belong to a project, in their order.
     *
     * @throws Refused (not found) where there is no such project, or it belongs to a collaboration that isn't the
     *     caller's
     */
    public List<GateDecision> decisionsOf(String code, Caller caller) {
        if (subjects.known(code).stream().noneMatch(facts -> mayRead(caller, facts))) {
            throw Refused.notFound("gate.no-subject", code);
        }
        return decisions.findOfProject(code);
    }

    /** The subject's decisions in their order. */
    public List<GateDecision> decisions(String subjectType, long subjectId) {
        return decisions.findOfSubject(subjectType, subjectId);
    }

    public Optional<GateDecision> decision(long id) {
        return decisions.find(id);
    }

    /** The subject's last decision, if it sent the subject back: its reason is what has to be mended. */
    public Optional<GateDecision> lastReturned(String subjectType, long subjectId) {
        List<GateDecision> all = decisions(subjectType, subjectId);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(Gates::sentBack);
    }

    public Optional<GateCase> gateCase(long id) {
        return cases.find(id);
    }

    /** The cases of a project, the newest first. */
    public List<GateCase> cases(String code) {
        return cases.of(code);
    }

    /**
     * The cases that wait for their decision longer than the client accepts, for those who are told so: client, chair
     * and project leader.
     */
    public List<GateCase> late(Caller caller) {
        List<String> told = caller.collaborations().stream()
                .filter(collaboration -> TOLD_WHEN_LATE.stream().anyMatch(role -> caller.hasRole(collaboration, role)))
                .toList();
        return told.isEmpty() ? List.of() : cases.late(told);
    }

    public List<GateDecision> decisionsOfCase(long gateCaseId) {
        return decisions.findOfCase(gateCaseId);
    }

    /** Every member's place in the votes on a case; empty where the chair records the meeting. */
    public List<GateVote> votes(long gateCaseId) {
        return votes.of(gateCaseId);
    }

    /** The conditions that the decision has set. */
    public List<GateCondition> conditionsOf(GateDecision decision) {
        return conditions.ofDecision(decision.id());
    }

    /** The conditions that the subject's approvals have set. */
    public List<GateCondition> conditions(String subjectType, long subjectId) {
        return conditions.ofSubject(subjectType, subjectId);
    }

    private static boolean sentBack(GateDecision decision) {
        return decision.outcome() == GateOutcome.RETURNED;
    }

    private static boolean mayRead(Caller caller, SubjectFacts facts) {
        return caller.administrator() || caller.collaborations().contains(facts.collaboration());
    }
}
