package no.gevinstflyt.silence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.calendar.DueWork;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.engine.Tasks.Query;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.silence.process.SilenceProcess;
import org.springframework.stereotype.Component;

/** Ends the follow-ups of tasks that are no longer silent: the work around them ended, or they have got a later day. */
@Component
class EndedSilences implements DueWork {

    private static final String FOLLOW_UP = "follow-up-silence";

    private final Tasks tasks;
    private final SilenceProcess process;
    private final Silences silences;
    private final Clock clock;

    EndedSilences(Tasks tasks, SilenceProcess process, Silences silences, Clock clock) {
        this.tasks = tasks;
        this.process = process;
        this.silences = silences;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "municipality-silence-over";
    }

    @Override
    public List<Due> due(String collaboration, LocalDate today) {
        List<OpenTask> followUps = tasks.open(new Query(null, FOLLOW_UP, null, null)).stream()
                .filter(task -> collaboration.equals(task.collaboration()))
                .toList();
        Predicate<OpenTask> silent = silent(collaboration, today);
        Set<String> waiting = followUps.stream()
                .map(task -> task.text("municipality"))
                .distinct()
                .flatMap(municipality -> tasks.open(new Query(null, null, municipality, null)).stream())
                .filter(silent)
                .map(OpenTask::id)
                .collect(Collectors.toSet());
        return followUps.stream()
                .filter(task -> !waiting.contains(task.text("openTaskId")))
                .map(task -> new Due(kind(), collaboration, task.text("municipality") + "/" + task.text("openTaskId")))
                .toList();
    }

    @Override
    public void start(Due due) {
        String[] parts = due.period().split("/", 2);
        if (parts.length < 2) {
            throw Refused.invalid("period", "silence.unknown-period", due.period());
        }
        if (tasks.open(Query.of(parts[1], parts[0])).stream()
                .anyMatch(silent(due.collaboration(), LocalDate.now(clock)))) {
            throw Refused.conflict("silence.still-waiting");
        }
        process.answered(parts[1]);
    }

    private Predicate<OpenTask> silent(String collaboration, LocalDate today) {
        Instant since = silences.silentSince(collaboration, today);
        return task -> task.due() != null && task.due().isBefore(since);
    }
}
