package no.gevinstflyt.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.GateCase.State;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records decisions: as the meeting made them, or as the votes compute them. */
@Service
@Transactional
public class GateRuling {

    private final OpenCases open;
    private final GateCases cases;
    private final Ballots ballots;
    private final Archive archive;
    private final GateConditions conditions;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GateRuling(
            OpenCases open,
            GateCases cases,
            Ballots ballots,
            Archive archive,
            GateConditions conditions,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.open = open;
        this.cases = cases;
        this.ballots = ballots;
        this.archive = archive;
        this.conditions = conditions;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the decision on a case and tells who is concerned by {@link GateDecided}.
     *
     * @throws Refused (invalid) where a date is not ahead, or the outcome is not the one that the votes compute;
     *     (conflict) where the case is decided already
     */
    public GateDecision decide(long caseId, DecideGate form, Caller by) {
        GateCase gateCase = open.open(caseId);
        refuseMisplaced(form);
        Minutes minutes = gateCase.mode() == DecisionMode.CHAIR ? Minutes.ofMeeting(form) : votes(gateCase, form, by);
        GateDecision decision = add(gateCase, form, minutes, false, by);
        addConditions(gateCase, decision, form);
        cases.setState(
                caseId, form.decision() == GateOutcome.ON_HOLD ? State.ON_HOLD : State.DECIDED, gateCase.round());
        tell(decision);
        return decision;
    }

    /** Takes a case on hold up again, or gives it up: it is not approved then. */
    public void resume(long caseId, ResumeGate form, Caller by) {
        GateCase gateCase = open.locked(caseId);
        if (gateCase.state() != State.ON_HOLD) {
            throw Refused.conflict("gate.not-on-hold");
        }
        if (form.resume()) {
            open.takeUp(gateCase);
            return;
        }
        String why = form.comment() == null ? open.last(caseId).reason() : form.comment();
        DecideGate givenUp =
                new DecideGate(GateOutcome.REJECTED, why, null, null, null, null, null, null, null, null, null);
        GateDecision decision = add(gateCase, givenUp, new Minutes(List.of(), null, null, null, null), true, by);
        cases.setState(caseId, State.DECIDED, gateCase.round());
        tell(decision);
    }

    private Minutes votes(GateCase gateCase, DecideGate form, Caller by) {
        Minutes.refuseRecorded(form);
        List<GateVote> cast = ballots.of(gateCase);
        boolean chairDisqualified =
                cast.stream().anyMatch(vote -> vote.voter().equals(by.userId()) && vote.vote() == Vote.DISQUALIFIED);
        VoteRules rules = new VoteRules(gateCase.mode(), gateCase.quorumPercent(), gateCase.tieRule());
        Tally tally = Minutes.tally(cast);
        VoteResult result = rules.result(tally, chairDisqualified);
        if (!result.accepted().contains(form.decision())) {
            throw Refused.invalid(
                    "decision",
                    "gate.votes-say." + Keys.of(result),
                    tally.votesFor(),
                    tally.votesAgainst(),
                    tally.abstained(),
                    tally.present(),
                    rules.quorum(tally));
        }
        return Minutes.ofVotes(cast);
    }

    private void refuseMisplaced(DecideGate form) {
        List<FieldError> errors = new ArrayList<>();
        List<DecideGate.Condition> demanded = demanded(form);
        for (int i = 0; i < demanded.size(); i++) {
            refusePast(errors, "conditions[" + i + "].deadline", demanded.get(i).deadline());
        }
        if (!demanded.isEmpty() && form.decision() != GateOutcome.APPROVED_WITH_CONDITIONS) {
            errors.add(FieldError.of("conditions", "gate.conditions-need-their-outcome"));
        }
        if (form.resumeDate() != null && form.decision() != GateOutcome.ON_HOLD) {
            errors.add(FieldError.of("resumeDate", "gate.resume-date-needs-on-hold"));
        }
        refusePast(errors, "resumeDate", form.resumeDate());
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }

    private void refusePast(List<FieldError> errors, String field, @Nullable LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        if (date != null && !date.isAfter(today)) {
            errors.add(FieldError.of(
                    field, "gate.date-not-ahead", today.plusDays(1).toString()));
        }
    }

    private GateDecision add(GateCase gateCase, DecideGate form, Minutes minutes, boolean givenUp, Caller by) {
        return archive.add(new GateDecision(
                null,
                gateCase.id(),
                gateCase.round(),
                gateCase.collaboration(),
                gateCase.subjectType(),
                gateCase.subjectId(),
                gateCase.code(),
                gateCase.gate(),
                gateCase.mode(),
                form.decision(),
                givenUp,
                form.reason() == null ? "" : form.reason(),
                form.meetingDate() == null && !givenUp ? gateCase.meetingDate() : form.meetingDate(),
                form.resumeDate(),
                minutes.votesFor(),
                minutes.votesAgainst(),
                minutes.abstained(),
                minutes.dissent(),
                by.userId(),
                people.name(by.userId()),
                OffsetDateTime.now(clock),
                gateCase.paperId(),
                gateCase.paperSha256(),
                minutes.attendance()));
    }

    private void addConditions(GateCase gateCase, GateDecision decision, DecideGate form) {
        for (DecideGate.Condition condition : demanded(form)) {
            conditions.add(new GateCondition(
                    null,
                    gateCase.id(),
                    decision.id(),
                    gateCase.subjectType(),
                    gateCase.subjectId(),
                    gateCase.gate(),
                    condition.text(),
                    condition.deadline(),
                    false,
                    null,
                    null,
                    null));
        }
    }

    private static List<DecideGate.Condition> demanded(DecideGate form) {
        return form.conditions() == null ? List.of() : form.conditions();
    }

    private void tell(GateDecision decision) {
        events.publishEvent(new GateDecided(
                decision.subjectType(),
                decision.subjectId(),
                decision.gate(),
                decision.outcome(),
                decision.reason(),
                decision.id()));
    }
}
