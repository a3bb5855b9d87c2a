package no.gevinstflyt.rollout.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.calendar.Reminders;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.rollout.PrivacyAnswers;
import no.gevinstflyt.rollout.Rollouts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the tasks with which a municipality prepares its go-live fall due. They follow the day of the go-live. */
@Component
class PreparationDates {

    private static final String CONSULTATION = "prior-consultation";
    private static final String BASELINE = "measure-baseline";
    private static final Set<String> PREPARING = Set.of(
            "assess-privacy",
            "complete-dpia",
            CONSULTATION,
            "sign-data-processing-agreement",
            "train-staff",
            "join-national-service");

    private final Rollouts rollouts;
    private final PrivacyAnswers privacy;
    private final DueDates dueDates;
    private final Tasks tasks;
    private final Reminders reminders;
    private final Clock clock;

    PreparationDates(
            Rollouts rollouts,
            PrivacyAnswers privacy,
            DueDates dueDates,
            Tasks tasks,
            Reminders reminders,
            Clock clock) {
        this.rollouts = rollouts;
        this.privacy = privacy;
        this.dueDates = dueDates;
        this.tasks = tasks;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** By the usual period counted from today, but by the go-live at the latest. */
    Date due(String collaboration, String task, long project, String municipality) {
        Date usual = dueDates.of(collaboration, task);
        Date latest = goLive(project, municipality);
        return usual.before(latest) ? usual : latest;
    }

    /**
     * The go-live has moved. Where it is later than before, what is open gets its period anew, and nothing falls due
     * sooner than it did; where it is earlier, everything falls due by the new day.
     */
    void moved(Project project, String municipality, boolean later) {
        for (OpenTask task : tasks.open(new Tasks.Query(project.code(), null, municipality, null))) {
            if (task.due() != null && PREPARING.contains(task.key()) && !asked(task, project, municipality)) {
                Date limit = later
                        ? due(project.collaboration(), task.key(), project.id(), municipality)
                        : goLive(project.id(), municipality);
                move(task, task.due(), limit.toInstant(), later);
            }
        }
        measuredBefore(project, municipality);
    }

    /**
     * A baseline is measured before the solution is in use: whenever the municipality meant to do it, it falls due by the
     * go-live. One of a municipality that waits for no go-live stays as it is.
     *
     * @param municipality null for all
     */
    void measuredBefore(Project project, @Nullable String municipality) {
        for (OpenTask task : tasks.open(new Tasks.Query(project.code(), BASELINE, municipality, null))) {
            String number = task.municipality().orElseThrow();
            if (task.due() != null && rollouts.waitsFor(project.id(), number).isPresent()) {
                move(task, task.due(), goLive(project.id(), number).toInstant(), false);
            }
        }
    }

    private void move(OpenTask task, Instant due, Instant limit, boolean later) {
        if (later ? limit.isAfter(due) : limit.isBefore(due)) {
            tasks.postpone(task.id(), LocalDate.ofInstant(limit, clock.getZone()));
            reminders.close(task.id());
        }
    }

    /** Whether Datatilsynet has been asked: then its own period counts. */
    private boolean asked(OpenTask task, Project project, String municipality) {
        return task.key().equals(CONSULTATION)
                && privacy.consultationSent(project.id(), municipality).isPresent();
    }

    private Date goLive(long project, String municipality) {
        LocalDate today = LocalDate.now(clock);
        LocalDate planned = rollouts.planned(project, municipality);
        return dueDates.endOf(planned.isBefore(today) ? today : planned);
    }
}
