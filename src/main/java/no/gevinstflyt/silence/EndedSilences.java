package no.gevinstflyt.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.calendar.DueWork;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.engine.Tasks.Query;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.silence.process.SilenceProcess;
import org.springframework.stereotype.Component;

/** Ends the follow-ups of tasks that have gone without an answer, because the work around them ended. */
@Component
class EndedSilences implements DueWork {

    private static final String FOLLOW_UP = "follow-up-silence";

    private final Tasks tasks;
    private final SilenceProcess process;

    EndedSilences(Tasks tasks, SilenceProcess process) {
        this.tasks = tasks;
        this.process = process;
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
        Set<String> waiting = followUps.stream()
                .map(task -> task.text("municipality"))
                .distinct()
                .flatMap(municipality -> tasks.open(new Query(null, null, municipality, null)).stream())
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
        if (!tasks.open(Query.of(parts[1], parts[0])).isEmpty()) {
            throw Refused.conflict("silence.still-waiting");
        }
        process.answered(parts[1]);
    }
}
