package no.gevinstflyt.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.collaboration.Collaborations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When things around a case are due. */
@Service
@Transactional(readOnly = true)
public class GateDates {

    private static final int FAR_AWAY_YEARS = 100;

    private final GateCases cases;
    private final OpenCases open;
    private final ConditionFollowUp conditions;
    private final DueDates dueDates;
    private final Collaborations collaborations;
    private final Clock clock;

    GateDates(
            GateCases cases,
            OpenCases open,
            ConditionFollowUp conditions,
            DueDates dueDates,
            Collaborations collaborations,
            Clock clock) {
        this.cases = cases;
        this.open = open;
        this.conditions = conditions;
        this.dueDates = dueDates;
        this.collaborations = collaborations;
        this.clock = clock;
    }

    /** The end of the last day for advice: the collaboration's period, but before the meeting where that comes first. */
    public Date adviceDeadline(long caseId) {
        GateCase gateCase = find(caseId);
        LocalDate prepared =
                gateCase.preparedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        int days = collaborations.settings(gateCase.collaboration()).adviceDays();
        LocalDate deadline = dueDates.daysFrom(prepared, days);
        LocalDate meeting = gateCase.meetingDate();
        boolean meetingFirst = meeting != null && meeting.isAfter(prepared) && !meeting.isAfter(deadline);
        return dueDates.endOf(meetingFirst ? meeting.minusDays(1) : deadline);
    }

    /** The end of the meeting's day, or the collaboration's period where no meeting is ahead. */
    public Date decisionDue(long caseId) {
        return dueDates.endOf(decisionDay(find(caseId)));
    }

    /** When the client is told that the chair has not decided. */
    public Date clientToldAt(long caseId) {
        GateCase gateCase = find(caseId);
        int days = collaborations.settings(gateCase.collaboration()).chairMissingToClientDays();
        return dueDates.endOf(dueDates.daysFrom(decisionDay(gateCase), days));
    }

    /** The start of the day on which a case on hold goes on by itself; far away where none was set. */
    public Date resumeDate(long caseId) {
        LocalDate date = open.last(caseId).resumeDate();
        LocalDate day = date == null ? LocalDate.now(clock).plusYears(FAR_AWAY_YEARS) : date;
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    public Date conditionDue(long conditionId) {
        return dueDates.endOf(conditions.deadline(conditionId));
    }

    private LocalDate decisionDay(GateCase gateCase) {
        LocalDate today = LocalDate.now(clock);
        LocalDate meeting = gateCase.meetingDate();
        int days = collaborations.settings(gateCase.collaboration()).daysOf("decide-gate");
        return meeting == null || meeting.isBefore(today) ? dueDates.daysFrom(today, days) : meeting;
    }

    private GateCase find(long caseId) {
        return cases.find(caseId).orElseThrow(() -> new IllegalStateException("No gate case " + caseId));
    }
}
