package no.gevinstflyt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.gevinstflyt.calendar.StartedWork.Start;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what falls due in all collaborations and starts each once. */
@Service
public class DailyWork {

    private static final Logger LOG = LoggerFactory.getLogger(DailyWork.class);

    private final ObjectProvider<DueWork> work;
    private final StartedWork started;
    private final Reminders reminders;
    private final Collaborations collaborations;
    private final People people;
    private final Clock clock;
    private final TransactionTemplate refusable;

    DailyWork(
            ObjectProvider<DueWork> work,
            StartedWork started,
            Reminders reminders,
            Collaborations collaborations,
            People people,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.work = work;
        this.started = started;
        this.reminders = reminders;
        this.collaborations = collaborations;
        this.people = people;
        this.clock = clock;
        this.refusable = new TransactionTemplate(transactions);
        this.refusable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Whether the calendar has run today. */
    public boolean doneToday() {
        return started.ranOn(LocalDate.now(clock));
    }

    /** Begins the day: reminds of the open tasks, and finds the keys of all that is to be started. */
    @Transactional
    public List<String> begin() {
        started.turn();
        started.ran(LocalDate.now(clock));
        reminders.refresh();
        return new ArrayList<>(collaborations.all().stream()
                .flatMap(collaboration -> due(collaboration.id()).stream())
                .map(Due::key)
                .toList());
    }

    /** All that is due in the collaboration and has not been started, by kind and period. */
    public List<Due> due(String collaboration) {
        LocalDate today = LocalDate.now(clock);
        List<Due> due = new ArrayList<>();
        for (DueWork feature : work) {
            due.addAll(feature.due(collaboration, today, started.periods(feature.kind(), collaboration)));
        }
        due.sort(Comparator.comparing(Due::kind).thenComparing(Due::period));
        return due;
    }

    /**
     * Starts what the key says, unless it has been started before or is no longer due. What is no longer due is not
     * noted as started: it can fall due again.
     */
    @Transactional
    public void start(String key) {
        Due due = Due.of(key);
        started.turn();
        if (started.find(due).isPresent()) {
            return;
        }
        try {
            refusable.executeWithoutResult(part -> {
                started.add(due, null);
                feature(due.kind()).orElseThrow().start(due);
            });
        } catch (Refused noLongerDue) {
            LOG.info("{} is no longer due: {}", key, noLongerDue.getMessage());
        }
    }

    /**
     * Starts something by hand.
     *
     * @throws Refused forbidden for others than the collaboration's project leader and the administrator; not found
     *     where there is no such kind or collaboration; conflict where it has been started before
     */
    @Transactional
    public void startByHand(Due due, Caller by) {
        if (!by.administrator() && !by.hasRole(due.collaboration(), "project-leader")) {
            throw Refused.forbidden("calendar.not-yours");
        }
        if (collaborations.find(due.collaboration()).isEmpty()) {
            throw Refused.notFound("collaboration.unknown-collaboration", due.collaboration());
        }
        DueWork feature = feature(due.kind())
                .orElseThrow(() ->
                        Refused.notFound("calendar.unknown-kind", due.kind(), String.join(", ", kinds().keySet())));
        note(due, by);
        people.asProduct(() -> {
            feature.start(due, by.userId());
            return due;
        });
    }

    /**
     * Notes in the transaction of a start that somebody starts this by hand, so that the calendar doesn't start it too.
     *
     * @throws Refused conflict, with who and when, where it has been started before
     */
    @Transactional
    public void note(Due due, Caller by) {
        started.turn();
        started.find(due).ifPresent(start -> {
            throw alreadyStarted(start);
        });
        started.add(due, by.userId());
    }

    private Refused alreadyStarted(Start start) {
        return start.by() == null
                ? Refused.conflict("calendar.started", Date.from(start.at()))
                : Refused.conflict("calendar.started-by", Date.from(start.at()), people.name(start.by()));
    }

    private Optional<DueWork> feature(String kind) {
        return Optional.ofNullable(kinds().get(kind));
    }

    private Map<String, DueWork> kinds() {
        Map<String, DueWork> kinds = new TreeMap<>();
        work.forEach(feature -> kinds.put(feature.kind(), feature));
        return kinds;
    }
}
