package no.gevinstflyt.gate;

import java.util.List;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.GateAttendance.Kind;
import no.gevinstflyt.gate.GateCase.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases and papers for people: members of the collaboration, and the paper not for who is disqualified. */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    private final Gates gates;
    private final ConditionFollowUp conditions;
    private final Documents documents;
    private final People people;

    CaseFiles(Gates gates, ConditionFollowUp conditions, Documents documents, People people) {
        this.gates = gates;
        this.conditions = conditions;
        this.documents = documents;
        this.people = people;
    }

    /** The case, for a member of its collaboration. */
    public CaseFile of(long caseId, Caller caller) {
        GateCase gateCase = readable(caseId, caller);
        return new CaseFile(
                gateCase,
                gates.decisionsOfCase(caseId),
                votes(gateCase, caller),
                conditions.of(caseId),
                gateCase.paperId() != null && !disqualified(caseId, caller));
    }

    /**
     * The decision paper of a case.
     *
     * @throws Refused not found outside the collaboration and before it is made; forbidden to the disqualified
     */
    public Paper paper(long caseId, Caller caller) {
        GateCase gateCase = readable(caseId, caller);
        if (disqualified(caseId, caller)) {
            throw Refused.forbidden("gate.paper-not-for-disqualified");
        }
        Long paper = gateCase.paperId();
        if (paper == null) {
            throw Refused.notFound("gate.no-paper");
        }
        return new Paper(
                documents.find(paper).orElseThrow(), documents.content(paper).orElseThrow());
    }

    private GateCase readable(long caseId, Caller caller) {
        return gates.gateCase(caseId)
                .filter(gateCase ->
                        caller.administrator() || caller.collaborations().contains(gateCase.collaboration()))
                .orElseThrow(() -> Refused.notFound("gate.no-paper"));
    }

    private List<GateVote> votes(GateCase gateCase, Caller caller) {
        String group = gateCase.collaboration();
        boolean steering = caller.hasRole(group, "steering-group") || caller.hasRole(group, "steering-group-chair");
        return steering || gateCase.state() == State.DECIDED ? gates.votes(gateCase.id()) : List.of();
    }

    /** By the person's own vote, or by name where the chair has recorded the meeting. */
    private boolean disqualified(long caseId, Caller caller) {
        String name = people.name(caller.userId());
        return gates.votes(caseId).stream()
                        .anyMatch(vote ->
                                vote.vote() == Vote.DISQUALIFIED && vote.voter().equals(caller.userId()))
                || gates.decisionsOfCase(caseId).stream()
                        .flatMap(decision -> decision.attendance().stream())
                        .filter(person -> person.kind() == Kind.DISQUALIFIED)
                        .anyMatch(person -> caller.userId().equals(person.userId())
                                || person.name().equalsIgnoreCase(name)
                                || person.name().equalsIgnoreCase(caller.userId()));
    }

    /** A decision paper with its content. */
    public record Paper(StoredDocument document, byte[] content) {}
}
