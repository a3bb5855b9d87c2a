package no.gevinstflyt.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.GateCase.State;
import org.springframework.stereotype.Component;

/** The cases that can be voted and decided on, one writer at a time. */
@Component
class OpenCases {

    private final GateCases cases;
    private final GateDecisions decisions;
    private final Clock clock;

    OpenCases(GateCases cases, GateDecisions decisions, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * The case, locked until the transaction ends; taken up again if its date has come.
     *
     * @throws Refused (conflict) where it is decided, naming who recorded it
     */
    GateCase open(long id) {
        GateCase found = locked(id);
        if (dateHasCome(found)) {
            return takeUp(found);
        }
        if (found.state() != State.OPEN) {
            throw Refused.conflict("gate.already-decided", last(id).decidedByName());
        }
        return found;
    }

    GateCase locked(long id) {
        return cases.findLocked(id).orElseThrow(() -> new IllegalStateException("No gate case " + id));
    }

    /** Starts the next treatment of a case on hold. */
    GateCase takeUp(GateCase onHold) {
        cases.setState(onHold.id(), State.OPEN, onHold.round() + 1);
        return locked(onHold.id());
    }

    GateDecision last(long id) {
        List<GateDecision> all = decisions.findOfCase(id);
        return all.get(all.size() - 1);
    }

    /** Whether the case is on hold until a date that is here. */
    boolean dateHasCome(GateCase gateCase) {
        if (gateCase.state() != State.ON_HOLD) {
            return false;
        }
        LocalDate resumeDate = last(gateCase.id()).resumeDate();
        return resumeDate != null && !LocalDate.now(clock).isBefore(resumeDate);
    }
}
