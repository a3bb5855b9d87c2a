package no.gevinstflyt.rollout.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.rollout.CompleteDpia;
import no.gevinstflyt.rollout.PrivacyClearance;
import no.gevinstflyt.rollout.PrivacyState;
import org.springframework.stereotype.Component;

/** The answer to {@code complete-dpia}. */
@Component
class CompleteDpiaTask implements TaskHandler<CompleteDpia> {

    private final PrivacyClearance privacy;
    private final Recording recording;
    private final WithoutAnswer without;

    CompleteDpiaTask(PrivacyClearance privacy, Recording recording, WithoutAnswer without) {
        this.privacy = privacy;
        this.recording = recording;
        this.without = without;
    }

    @Override
    public String task() {
        return "complete-dpia";
    }

    @Override
    public Class<CompleteDpia> form() {
        return CompleteDpia.class;
    }

    @Override
    public Outcome accept(CompleteDpia answer, TaskContext context) {
        PrivacyState next =
                privacy.assessImpact(context.projectId(), context.municipality(), answer, recording.of(context));
        return Outcome.of("privacyState", Keys.of(next));
    }

    @Override
    public void goOnWithout(TaskContext context) {
        without.goOn(context);
    }
}
