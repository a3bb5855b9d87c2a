package no.gevinstflyt.rollout.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.rollout.PriorConsultation;
import no.gevinstflyt.rollout.PrivacyAnswers;
import no.gevinstflyt.rollout.PrivacyClearance;
import no.gevinstflyt.rollout.PrivacyState;
import org.springframework.stereotype.Component;

/** The answer to {@code prior-consultation}. */
@Component
class PriorConsultationTask implements TaskHandler<PriorConsultation> {

    private final PrivacyClearance privacy;
    private final PrivacyAnswers answers;
    private final Recording recording;
    private final WithoutAnswer without;

    PriorConsultationTask(
            PrivacyClearance privacy, PrivacyAnswers answers, Recording recording, WithoutAnswer without) {
        this.privacy = privacy;
        this.answers = answers;
        this.recording = recording;
        this.without = without;
    }

    @Override
    public String task() {
        return "prior-consultation";
    }

    @Override
    public Class<PriorConsultation> form() {
        return PriorConsultation.class;
    }

    @Override
    public Outcome accept(PriorConsultation answer, TaskContext context) {
        PrivacyState next = privacy.consult(context.projectId(), context.municipality(), answer, recording.of(context));
        return Outcome.of("privacyState", Keys.of(next));
    }

    /** When Datatilsynet was asked, where it has been. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        ObjectNode form = TaskHandler.super.prefill(context);
        answers.consultationSent(context.projectId(), context.municipality())
                .ifPresent(sent -> form.put("sentDate", sent.toString()));
        return form;
    }

    @Override
    public void goOnWithout(TaskContext context) {
        without.goOn(context);
    }
}
