package no.gevinstflyt.rollout.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.rollout.PrivacyClearance;
import no.gevinstflyt.rollout.PrivacyState;
import no.gevinstflyt.rollout.SignDataProcessingAgreement;
import org.springframework.stereotype.Component;

/** The answer to {@code sign-data-processing-agreement}. */
@Component
class SignDataProcessingAgreementTask implements TaskHandler<SignDataProcessingAgreement> {

    private final PrivacyClearance privacy;
    private final Recording recording;
    private final WithoutAnswer without;

    SignDataProcessingAgreementTask(PrivacyClearance privacy, Recording recording, WithoutAnswer without) {
        this.privacy = privacy;
        this.recording = recording;
        this.without = without;
    }

    @Override
    public String task() {
        return "sign-data-processing-agreement";
    }

    @Override
    public Class<SignDataProcessingAgreement> form() {
        return SignDataProcessingAgreement.class;
    }

    @Override
    public Outcome accept(SignDataProcessingAgreement answer, TaskContext context) {
        PrivacyState next = privacy.agree(context.projectId(), context.municipality(), answer, recording.of(context));
        return Outcome.of("privacyState", Keys.of(next));
    }

    @Override
    public void goOnWithout(TaskContext context) {
        without.goOn(context);
    }
}
