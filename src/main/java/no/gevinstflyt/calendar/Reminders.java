package no.gevinstflyt.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.gevinstflyt.calendar.Reminder.Stage;
import no.gevinstflyt.collaboration.Collaboration;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Settings;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.TaskCompleted;
import no.gevinstflyt.engine.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reminders of open tasks: some days before the due date, on it, and some days after. */
@Service
public class Reminders {

    private final Tasks tasks;
    private final ReminderTable table;
    private final Collaborations collaborations;
    private final Clock clock;

    Reminders(Tasks tasks, ReminderTable table, Collaborations collaborations, Clock clock) {
        this.tasks = tasks;
        this.table = table;
        this.collaborations = collaborations;
        this.clock = clock;
    }

    /** What the person is reminded of: one line per task, the latest stage, the earliest due first. */
    public List<Reminder> of(Caller caller) {
        Set<String> recipients = new TreeSet<>(caller.groups());
        recipients.add(ReminderRow.person(caller.userId()));
        Map<String, Reminder> latest = new LinkedHashMap<>();
        for (ReminderRow row : table.open(recipients, caller.collaborations())) {
            Reminder reminder = new Reminder(
                    row.taskId(),
                    row.taskName(),
                    row.projectCode(),
                    row.municipality(),
                    row.stage(),
                    row.dueOn(),
                    row.remindedOn());
            latest.merge(
                    row.taskId(), reminder, (one, other) -> one.stage().compareTo(other.stage()) >= 0 ? one : other);
        }
        return List.copyOf(latest.values());
    }

    /** Adds the reminders that have come and closes those whose task is done or has a new due date. */
    @Transactional
    void refresh() {
        LocalDate today = LocalDate.now(clock);
        List<ReminderRow> wanted = wanted(today);
        Set<ReminderRow.Key> open = table.open();
        table.add(wanted.stream().filter(row -> !open.contains(row.key())).toList());
        Set<String> stillDue = wanted.stream().map(Reminders::dueDate).collect(Collectors.toSet());
        table.close(
                open.stream()
                        .filter(key -> !stillDue.contains(key.taskId() + key.dueOn()))
                        .toList(),
                today);
    }

    @EventListener
    void taskCompleted(TaskCompleted completed) {
        close(completed.task().id());
    }

    /** Reminds no more of a task that has ended, or been given a new due date, in another way than by its answer. */
    public void close(String taskId) {
        table.closeTask(taskId, LocalDate.now(clock));
    }

    /** The latest stage that each open task has reached; what lies between missed days is not made up for. */
    private List<ReminderRow> wanted(LocalDate today) {
        Map<String, Settings> settings = settings();
        int earliest = settings.values().stream()
                .mapToInt(Settings::remindBeforeDays)
                .max()
                .orElse(0);
        Instant horizon =
                today.plusDays(earliest + 1L).atStartOfDay(clock.getZone()).toInstant();
        List<ReminderRow> wanted = new ArrayList<>();
        for (OpenTask task : tasks.open(Tasks.Query.dueBefore(horizon))) {
            LocalDate due = task.due().atZone(clock.getZone()).toLocalDate();
            Settings own = settings.getOrDefault(String.valueOf(task.collaboration()), Settings.DEFAULTS);
            stage(due, today, own).ifPresent(stage -> recipients(task)
                    .forEach(recipient -> wanted.add(ReminderRow.of(task, stage, due, recipient, today))));
        }
        return wanted;
    }

    static Optional<Stage> stage(LocalDate due, LocalDate today, Settings settings) {
        if (!today.isBefore(due.plusDays(settings.remindAfterDays()))) {
            return Optional.of(Stage.AFTER);
        } else if (!today.isBefore(due)) {
            return Optional.of(Stage.ON_THE_DATE);
        }
        return today.isBefore(due.minusDays(settings.remindBeforeDays()))
                ? Optional.empty()
                : Optional.of(Stage.BEFORE);
    }

    private Map<String, Settings> settings() {
        Map<String, Settings> settings = new HashMap<>();
        for (Collaboration collaboration : collaborations.all()) {
            settings.put(collaboration.id(), collaborations.settings(collaboration.id()));
        }
        return settings;
    }

    private static Set<String> recipients(OpenTask task) {
        return task.groups().isEmpty() && task.assignee() != null
                ? Set.of(ReminderRow.person(task.assignee()))
                : task.groups();
    }

    private static String dueDate(ReminderRow row) {
        return row.taskId() + row.dueOn();
    }
}
