package no.gevinstflyt.rollout.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.rollout.EarlyClosings;
import no.gevinstflyt.rollout.Preparations;
import no.gevinstflyt.rollout.PrivacyAnswers;
import no.gevinstflyt.rollout.Rollouts;
import org.springframework.stereotype.Component;

/** What the processes of rollout call. */
@Component("rolloutSteps")
public class RolloutSteps {

    /** Datatilsynet answers within eight weeks, and may take six more (GDPR article 36 (2)). */
    private static final int WEEKS_TO_ANSWER = 8;

    private static final int WEEKS_MORE = 6;

    private final Rollouts rollouts;
    private final Preparations preparations;
    private final PrivacyAnswers privacy;
    private final EarlyClosings closings;
    private final PreparationDates preparation;
    private final DueDates dueDates;
    private final Clock clock;

    RolloutSteps(
            Rollouts rollouts,
            Preparations preparations,
            PrivacyAnswers privacy,
            EarlyClosings closings,
            PreparationDates preparation,
            DueDates dueDates,
            Clock clock) {
        this.rollouts = rollouts;
        this.preparations = preparations;
        this.privacy = privacy;
        this.closings = closings;
        this.preparation = preparation;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    public List<String> participants(Long projectId) {
        return new ArrayList<>(rollouts.collectPlanned(projectId));
    }

    /** Whether the closing was asked for before every municipality was done. */
    public boolean finished(Long projectId) {
        return closings.finished(projectId);
    }

    /** Whether municipalities are still at it while the project closes. */
    public boolean enterClosing(Long projectId) {
        return closings.enter(projectId);
    }

    /** Whether municipalities are still at it, so that only closing early was refused. */
    public boolean putOff(Long projectId) {
        return closings.putOff(projectId);
    }

    public boolean nationalSolution(Long projectId) {
        return preparations.nationalSolution(projectId);
    }

    /** The beginning of the day on which the municipality is to take the solution into use. */
    public Date goLiveDate(Long projectId, String municipality) {
        LocalDate planned = rollouts.planned(projectId, municipality);
        return Date.from(planned.atStartOfDay(clock.getZone()).toInstant());
    }

    /** When a preparing task is due: by the usual period, but by the go-live at the latest. */
    public Date due(String collaboration, String task, Long projectId, String municipality) {
        return preparation.due(collaboration, task, projectId, municipality);
    }

    /** When Datatilsynet must have been asked, or must have answered. */
    public Date consultationDue(String collaboration, Long projectId, String municipality) {
        return privacy.consultationSent(projectId, municipality)
                .map(this::answerDue)
                .orElseGet(() -> due(collaboration, "prior-consultation", projectId, municipality));
    }

    private Date answerDue(LocalDate sent) {
        LocalDate first = sent.plusWeeks(WEEKS_TO_ANSWER);
        LocalDate due = first.isAfter(LocalDate.now(clock)) ? first : first.plusWeeks(WEEKS_MORE);
        return dueDates.endOf(dueDates.workingDay(due));
    }
}
