package no.gevinstflyt.rollout.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.rollout.DraftPrivacyAssessment;
import no.gevinstflyt.rollout.PrivacyDrafts;
import org.springframework.stereotype.Component;

/** The answer to {@code draft-privacy-assessment}. */
@Component
class DraftPrivacyAssessmentHandler implements TaskHandler<DraftPrivacyAssessment> {

    private final PrivacyDrafts drafts;
    private final FormReader forms;

    DraftPrivacyAssessmentHandler(PrivacyDrafts drafts, FormReader forms) {
        this.drafts = drafts;
        this.forms = forms;
    }

    @Override
    public String task() {
        return "draft-privacy-assessment";
    }

    @Override
    public Class<DraftPrivacyAssessment> form() {
        return DraftPrivacyAssessment.class;
    }

    @Override
    public Outcome accept(DraftPrivacyAssessment answer, TaskContext context) {
        drafts.keep(context.projectId(), answer, context.by().userId());
        return Outcome.none();
    }

    @Override
    public ObjectNode prefill(TaskContext context) {
        return drafts.find(context.projectId()).map(forms::write).orElseGet(() -> TaskHandler.super.prefill(context));
    }
}
