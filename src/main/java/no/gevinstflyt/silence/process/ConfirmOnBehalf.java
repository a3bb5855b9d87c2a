package no.gevinstflyt.silence.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.silence.Confirmation;
import no.gevinstflyt.silence.MunicipalitySilence;
import org.springframework.stereotype.Component;

/** The task {@code confirm-on-behalf}. */
@Component
class ConfirmOnBehalf implements TaskHandler<Confirmation> {

    private final MunicipalitySilence silence;

    ConfirmOnBehalf(MunicipalitySilence silence) {
        this.silence = silence;
    }

    @Override
    public String task() {
        return "confirm-on-behalf";
    }

    @Override
    public Class<Confirmation> form() {
        return Confirmation.class;
    }

    @Override
    public Outcome accept(Confirmation answer, TaskContext context) {
        silence.confirm(context.task().text(SilenceProcess.OPEN_TASK_ID), answer, context.by());
        return Outcome.none();
    }
}
