package no.gevinstflyt.silence.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.silence.FollowUp;
import no.gevinstflyt.silence.MunicipalitySilence;
import org.springframework.stereotype.Component;

/** The task {@code follow-up-silence}. */
@Component
class FollowUpSilence implements TaskHandler<FollowUp> {

    private final MunicipalitySilence silence;

    FollowUpSilence(MunicipalitySilence silence) {
        this.silence = silence;
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

    @Override
    public ObjectNode prefill(TaskContext context) {
        return silence.prefill(context.task().text(SilenceProcess.OPEN_TASK_ID), context.municipality(), context.by());
    }
}
