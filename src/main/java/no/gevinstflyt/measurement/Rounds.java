package no.gevinstflyt.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Settings;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds in which quarters are measured. A round can be opened once its quarter has begun; the figures of a quarter
 * that isn't over are those up to now, and they fall due as many days after the quarter's end as they would otherwise.
 */
@Service
@Transactional
public class Rounds {

    private final RoundTable rounds;
    private final DueTable asked;
    private final MeasuredTargets targets;
    private final Collaborations collaborations;
    private final DueDates dates;
    private final People people;
    private final Clock clock;

    Rounds(
            RoundTable rounds,
            DueTable asked,
            MeasuredTargets targets,
            Collaborations collaborations,
            DueDates dates,
            People people,
            Clock clock) {
        this.rounds = rounds;
        this.asked = asked;
        this.targets = targets;
        this.collaborations = collaborations;
        this.dates = dates;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A round that a process carries.
     *
     * @throws IllegalStateException where there is none
     */
    @Transactional(readOnly = true)
    public Round get(long id) {
        return rounds.find(id).orElseThrow(() -> new IllegalStateException("There is no round " + id));
    }

    @Transactional(readOnly = true)
    public Optional<Round> find(long id) {
        return rounds.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Round> find(String collaboration, Quarter quarter) {
        return rounds.find(collaboration, quarter);
    }

    /** Lets others wait who change what hangs on the round, until the transaction ends. */
    void hold(long id) {
        rounds.hold(id);
    }

    /** A collaboration's rounds, the newest quarter first. */
    @Transactional(readOnly = true)
    public List<Round> of(String collaboration) {
        return rounds.of(collaboration);
    }

    /**
     * Reads a quarter that a person wrote.
     *
     * @throws Refused (invalid) where it is none, or has not begun
     */
    public Quarter begun(String field, String text) {
        Quarter quarter;
        try {
            quarter = Quarter.parse(text);
        } catch (IllegalArgumentException none) {
            throw Refused.invalid(field, "measurement.unknown-quarter", text);
        }
        LocalDate today = LocalDate.now(clock);
        if (quarter.firstDay().isAfter(today)) {
            throw Refused.invalid(
                    field,
                    "measurement.not-begun",
                    quarter.toString(),
                    Quarter.of(today).toString());
        }
        return quarter;
    }

    /**
     * Opens a round.
     *
     * @param by who starts it by hand; null where the calendar does
     * @throws Refused conflict where the quarter has a round, or nothing is measured in it
     */
    public Round open(String collaboration, Quarter quarter, @Nullable String by) {
        rounds.find(collaboration, quarter).ifPresent(round -> {
            throw opened(round);
        });
        if (targets.running(collaboration).stream().noneMatch(target -> target.dueIn(quarter))) {
            throw Refused.conflict("measurement.nothing-due", quarter.toString());
        }
        Settings settings = collaborations.settings(collaboration);
        LocalDate today = LocalDate.now(clock);
        LocalDate from = quarter.lastDay().isAfter(today) ? quarter.lastDay() : today;
        LocalDate dueOn = dates.daysFrom(from, settings.measurementDays());
        LocalDate closesOn = dates.daysFrom(dueOn, settings.roundCloseDays());
        return rounds.add(collaboration, quarter, clock.instant(), by, dueOn, closesOn);
    }

    private Refused opened(Round round) {
        Date at = Date.from(round.openedAt());
        return round.startedBy() == null
                ? Refused.conflict("calendar.started", at)
                : Refused.conflict("calendar.started-by", at, people.name(round.startedBy()));
    }

    /** Notes what the round asks for; gives the municipalities that it asks, by number. */
    public List<String> collect(long id) {
        Round round = get(id);
        asked.add(
                id,
                targets.running(round.collaboration()).stream()
                        .filter(target -> target.dueIn(round.quarter()))
                        .map(MeasuredTarget::key)
                        .toList());
        return asked.municipalities(id);
    }

    /** The projects that the round asks about, by id. */
    @Transactional(readOnly = true)
    public List<Long> projects(long id) {
        return asked.projects(id);
    }

    /** Closes the round, unless it is closed. */
    public void close(long id) {
        rounds.close(id, clock.instant());
    }

    /** The quarters before today's that something is measured in and that have no round, the oldest first. */
    @Transactional(readOnly = true)
    public List<Quarter> missing(String collaboration, LocalDate today) {
        List<MeasuredTarget> measured = targets.running(collaboration);
        Optional<LocalDate> first = measured.stream().map(MeasuredTarget::since).min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return List.of();
        }
        Set<Quarter> opened =
                rounds.of(collaboration).stream().map(Round::quarter).collect(Collectors.toSet());
        Quarter now = Quarter.of(today);
        return Stream.iterate(Quarter.of(first.get()), quarter -> quarter.compareTo(now) < 0, next -> next.plus(1))
                .filter(quarter -> !opened.contains(quarter))
                .filter(quarter -> measured.stream().anyMatch(target -> target.dueIn(quarter)))
                .toList();
    }
}
