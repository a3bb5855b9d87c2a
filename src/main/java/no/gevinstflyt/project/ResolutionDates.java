package no.gevinstflyt.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.collaboration.Collaborations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a municipality must have registered what its body resolved. */
@Service
@Transactional(readOnly = true)
public class ResolutionDates {

    private static final String TASK = "register-resolution";

    private final Projects projects;
    private final Collaborations collaborations;
    private final DueDates dueDates;
    private final Clock clock;

    ResolutionDates(Projects projects, Collaborations collaborations, DueDates dueDates, Clock clock) {
        this.projects = projects;
        this.collaborations = collaborations;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** So many days after the body's meeting as the collaboration gives, 7 unless set. */
    public Date due(long projectId, String municipality) {
        String collaboration = projects.get(projectId).collaboration();
        LocalDate meeting = projects.participation(projectId, municipality)
                .map(Participation::meetingDate)
                .orElseGet(() -> LocalDate.now(clock));
        int days = collaborations.settings(collaboration).daysOf(TASK);
        return dueDates.endOf(dueDates.workingDay(meeting.plusDays(days)));
    }
}
