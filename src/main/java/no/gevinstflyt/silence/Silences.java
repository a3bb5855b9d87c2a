package no.gevinstflyt.silence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.calendar.DueWork;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.engine.Tasks.Query;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.silence.process.SilenceProcess;
import org.springframework.stereotype.Component;

/** Finds the municipalities that have not answered in time, and starts one follow-up per open task. */
@Component
class Silences implements DueWork {

    private final Tasks tasks;
    private final Collaborations collaborations;
    private final SilenceProcess process;
    private final Clock clock;

    Silences(Tasks tasks, Collaborations collaborations, SilenceProcess process, Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return SilenceProcess.KEY;
    }

    @Override
    public List<Due> due(String collaboration, LocalDate today) {
        return tasks.open(Query.dueBefore(silentSince(collaboration, today))).stream()
                .filter(task -> collaboration.equals(task.collaboration())
                        && !task.process().equals(SilenceProcess.KEY))
                .map(SilentTask::of)
                .flatMap(Optional::stream)
                .map(silent -> new Due(kind(), collaboration, silent.text()))
                .toList();
    }

    /** What was due before this moment has gone without an answer for too long. */
    Instant silentSince(String collaboration, LocalDate today) {
        int days = collaborations.settings(collaboration).silenceDays();
        return today.minusDays(days - 1L).atStartOfDay(clock.getZone()).toInstant();
    }

    @Override
    public void start(Due due) {
        SilentTask silent = SilentTask.of(due.period());
        OpenTask task = tasks.open(Query.of(silent.taskId(), silent.municipality())).stream()
                .filter(open -> due.collaboration().equals(open.collaboration())
                        && !open.process().equals(SilenceProcess.KEY)
                        && SilentTask.of(open).filter(silent::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Refused.conflict("silence.not-waiting"));
        String name =
                collaborations.municipality(silent.municipality()).orElseThrow().displayName();
        process.start(task, silent.municipality(), name);
    }
}
