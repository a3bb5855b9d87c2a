package no.gevinstflyt.silence.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.silence.FollowUp;
import no.gevinstflyt.silence.MunicipalitySilence;
import no.gevinstflyt.silence.SilenceAction;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The task {@code follow-up-silence}. */
@Component
class FollowUpSilence implements TaskHandler<FollowUp> {

    private static final String ANSWER = "answer";

    private final MunicipalitySilence silence;
    private final Tasks tasks;

    FollowUpSilence(MunicipalitySilence silence, @Lazy Tasks tasks) {
        this.silence = silence;
        this.tasks = tasks;
    }

    @Override
    public String task() {
        return "follow-up-silence";
    }

    @Override
    public Class<FollowUp> form() {
        return FollowUp.class;
    }

    @Override
    public Outcome accept(FollowUp answer, TaskContext context) {
        silence.followUp(
                context.task().text(SilenceProcess.OPEN_TASK_ID), context.municipality(), answer, context.by());
        return Outcome.of(SilenceProcess.ACTION, Keys.of(answer.action()));
    }

    /** With the fields of the task that waits, so that its answer is read as the municipality's own would be. */
    @Override
    public FormModel model(TaskContext context) {
        FormModel own = FormModel.of(form());
        return open(context)
                .flatMap(task -> tasks.handler(task.key())
                        .map(handler -> handler.model(new TaskContext(task, context.by(), Optional.empty()))))
                .map(answer -> own.with(ANSWER, answer))
                .orElse(own);
    }

    @Override
    public Optional<Within> within(TaskContext context) {
        return open(context).map(task -> new Within(ANSWER, "action=" + Keys.of(SilenceAction.RECORD), task));
    }

    @Override
    public ObjectNode prefill(TaskContext context) {
        return silence.prefill(context.task().text(SilenceProcess.OPEN_TASK_ID), context.municipality(), context.by());
    }

    private Optional<OpenTask> open(TaskContext context) {
        return silence.waiting(context.task().text(SilenceProcess.OPEN_TASK_ID), context.municipality());
    }
}
