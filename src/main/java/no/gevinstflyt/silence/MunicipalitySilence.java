package no.gevinstflyt.silence;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.calendar.Reminders;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.TaskCompleted;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.engine.Tasks.Query;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.silence.process.SilenceProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** What is done about a municipality that has not answered one of its tasks. */
@Service
public class MunicipalitySilence {

    private static final String ANSWER = "answer";

    private final Tasks tasks;
    private final FollowUpTable followUps;
    private final SilenceProcess process;
    private final Reminders reminders;
    private final Clock clock;

    MunicipalitySilence(
            Tasks tasks, FollowUpTable followUps, SilenceProcess process, Reminders reminders, Clock clock) {
        this.tasks = tasks;
        this.followUps = followUps;
        this.process = process;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * Extends the due date, records the municipality's answer, or goes on without.
     *
     * @param openTaskId the task that the municipality has not answered
     * @throws Refused conflict where it has been answered meanwhile; invalid with the fields of the answer below {@code
     *     answer}
     */
    public void followUp(String openTaskId, String municipality, FollowUp followUp, Caller by) {
        OpenTask task =
                waiting(openTaskId, municipality).orElseThrow(() -> Refused.conflict("silence.answered-meanwhile"));
        switch (followUp.action()) {
            case EXTEND -> extend(task, followUp.newDueDate());
            case RECORD -> record(task, followUp, by);
            case GO_ON_WITHOUT -> goOnWithout(task, by);
        }
        followUps.add(task, municipality, followUp, by.userId());
        reminders.close(openTaskId);
    }

    /** What the municipality says of the answer that was recorded to the task. */
    public void confirm(String openTaskId, Confirmation confirmation, Caller by) {
        if (followUps.confirm(openTaskId, confirmation, by.userId()) == 0) {
            throw new IllegalStateException("No answer was recorded to task " + openTaskId);
        }
    }

    /** What the answer's form starts with: what the open task's own form does. */
    public ObjectNode prefill(String openTaskId, String municipality, Caller by) {
        ObjectNode prefill = JsonNodeFactory.instance.objectNode();
        waiting(openTaskId, municipality)
                .flatMap(task -> tasks.handler(task.key())
                        .map(handler -> handler.prefill(new TaskContext(task, by, Optional.empty()))))
                .ifPresent(own -> prefill.set(ANSWER, own));
        return prefill;
    }

    @EventListener
    void answered(TaskCompleted completed) {
        if (SilentTask.of(completed.task()).isPresent()) {
            process.answered(completed.task().id());
        }
    }

    /** The task that the municipality has not answered, while it waits. */
    public Optional<OpenTask> waiting(String taskId, String municipality) {
        return tasks.open(Query.of(taskId, municipality)).stream().findFirst();
    }

    private void extend(OpenTask task, LocalDate due) {
        LocalDate today = LocalDate.now(clock);
        if (!due.isAfter(today)) {
            throw Refused.invalid("newDueDate", "silence.date-passed", today.plusDays(1));
        }
        tasks.postpone(task.id(), due);
    }

    private void record(OpenTask task, FollowUp followUp, Caller by) {
        if (followUp.answeredOn().isAfter(LocalDate.now(clock))) {
            throw Refused.invalid("answeredOn", "silence.not-yet");
        }
        if (!(followUp.answer() instanceof ObjectNode answer)) {
            throw Refused.invalid(ANSWER, "form.wrong-type.object");
        }
        try {
            tasks.completeOnBehalf(task.id(), answer, by, new OnBehalf(followUp.answeredBy(), followUp.answeredOn()));
        } catch (Refused refused) {
            throw refused.errors().isEmpty() ? refused : Refused.invalid(below(refused.errors()));
        }
    }

    private void goOnWithout(OpenTask task, Caller by) {
        tasks.handler(task.key())
                .ifPresent(handler -> handler.goOnWithout(new TaskContext(task, by, Optional.empty())));
        process.endWithoutAnswer(task);
    }

    private static List<FieldError> below(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(ANSWER + "." + error.field(), error.key(), error.arguments()))
                .toList();
    }
}
