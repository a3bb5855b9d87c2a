package no.gevinstflyt.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.GoLives;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.ParticipationState;
import no.gevinstflyt.project.Participations;
import no.gevinstflyt.project.ProjectHold;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.Recorded;
import no.gevinstflyt.project.RolloutState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans when the municipalities take the solution into use, and moves it. Every date is kept, with who and why. */
@Service
@Transactional
public class Rollouts {

    private static final int YEARS_AHEAD = 10;
    private static final String DATES = "go_live_date";

    private final Participations participations;
    private final Projects projects;
    private final ProjectHold hold;
    private final GoLives goLives;
    private final RolloutRecords records;
    private final Clock clock;

    Rollouts(
            Participations participations,
            Projects projects,
            ProjectHold hold,
            GoLives goLives,
            RolloutRecords records,
            Clock clock) {
        this.participations = participations;
        this.projects = projects;
        this.hold = hold;
        this.goLives = goLives;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Sets the date of every participating municipality.
     *
     * @throws Refused (invalid) where one has no date, a date has passed, or a municipality doesn't participate
     */
    public void plan(long project, PlanRollout plan, Recorded recorded) {
        List<String> participating = participations.participating(project);
        List<FieldError> errors = faults(plan.dates(), participating);
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        plan.dates().forEach((municipality, planned) -> {
            records.begin(project, municipality, planned);
            date(project, municipality, null, planned.date(), null, recorded);
        });
    }

    /** Numbers of the municipalities whose rollout begins; one that leaves meanwhile waits until they are collected. */
    public List<String> collectPlanned(long project) {
        hold.running(project);
        return projects.participations(project).stream()
                .filter(one -> one.state() == ParticipationState.PARTICIPATING)
                .filter(one -> one.rolloutState() == RolloutState.PLANNED)
                .map(Participation::municipality)
                .toList();
    }

    /**
     * Moves a planned date.
     *
     * @param earliest the first day that is accepted
     * @return the date that was planned until now
     */
    public LocalDate move(
            long project, String municipality, LocalDate to, LocalDate earliest, String reason, Recorded recorded) {
        LocalDate former = planned(project, municipality);
        if (to.isBefore(earliest)) {
            throw Refused.invalid("newDate", "rollout.date-passed", earliest);
        } else if (to.isAfter(latest())) {
            throw Refused.invalid("newDate", "rollout.date-too-far", latest());
        } else if (to.equals(former)) {
            throw Refused.invalid("newDate", "rollout.same-date", former);
        }
        date(project, municipality, former, to, reason, recorded);
        Map<String, @Nullable Object> moved = new HashMap<>();
        moved.put("moved_from", former);
        moved.put("move_reason", reason);
        records.set(project, municipality, moved);
        return former;
    }

    /**
     * The day planned.
     *
     * @throws Refused (conflict) where the municipality is not waiting for a date
     */
    @Transactional(readOnly = true)
    public LocalDate planned(long project, String municipality) {
        return waitsFor(project, municipality).orElseThrow(() -> Refused.conflict("project.not-in-rollout"));
    }

    /** The day planned; empty where the municipality is not waiting for a date. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> waitsFor(long project, String municipality) {
        return projects.participation(project, municipality)
                .filter(one -> one.state() == ParticipationState.PARTICIPATING)
                .filter(one -> one.rolloutState() == RolloutState.PLANNED)
                .map(Participation::goLivePlanned);
    }

    /** The project goes on without the municipality's answer to the task; what is in use stays in use. */
    public void goOnWithout(long project, String municipality, String task, Recorded recorded) {
        records.add("rollout_not_answered", project, municipality, Map.of("task", task), recorded);
        boolean waiting = projects.participation(project, municipality)
                .filter(one -> one.rolloutState() == RolloutState.PLANNED)
                .isPresent();
        if (waiting) {
            goLives.waive(project, municipality);
        }
    }

    private void date(
            long project,
            String municipality,
            @Nullable LocalDate former,
            LocalDate to,
            @Nullable String reason,
            Recorded recorded) {
        goLives.plan(project, municipality, to);
        Map<String, @Nullable Object> change = new HashMap<>();
        change.put("former", former);
        change.put("planned", to);
        change.put("reason", reason);
        records.add(DATES, project, municipality, change, recorded);
    }

    /** A year that is mistyped is seldom less than so far ahead, and no rollout is planned for longer. */
    private LocalDate latest() {
        return LocalDate.now(clock).plusYears(YEARS_AHEAD);
    }

    private List<FieldError> faults(Map<String, PlanRollout.Planned> dates, List<String> participating) {
        List<FieldError> faults = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        new TreeMap<>(dates).forEach((municipality, planned) -> {
            if (!participating.contains(municipality)) {
                faults.add(FieldError.of(
                        "dates." + municipality,
                        "rollout.not-participating",
                        municipality,
                        String.join(", ", participating)));
            } else if (planned.date().isBefore(today)) {
                faults.add(FieldError.of("dates." + municipality + ".date", "rollout.date-passed", today));
            } else if (planned.date().isAfter(latest())) {
                faults.add(FieldError.of("dates." + municipality + ".date", "rollout.date-too-far", latest()));
            }
        });
        participating.stream()
                .filter(municipality -> !dates.containsKey(municipality))
                .forEach(municipality -> faults.add(FieldError.of(
                        "dates." + municipality, "rollout.date-missing", projects.municipalityName(municipality))));
        return faults;
    }
}
