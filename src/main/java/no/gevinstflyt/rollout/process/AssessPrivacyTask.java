package no.gevinstflyt.rollout.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.rollout.AssessPrivacy;
import no.gevinstflyt.rollout.PrivacyAnswers;
import no.gevinstflyt.rollout.PrivacyClearance;
import no.gevinstflyt.rollout.PrivacyCriterion;
import no.gevinstflyt.rollout.PrivacyDrafts;
import no.gevinstflyt.rollout.PrivacyState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The answer to {@code assess-privacy}. */
@Component
class AssessPrivacyTask implements TaskHandler<AssessPrivacy> {

    private final PrivacyClearance privacy;
    private final PrivacyAnswers answers;
    private final PrivacyDrafts drafts;
    private final Recording recording;
    private final WithoutAnswer without;

    AssessPrivacyTask(
            PrivacyClearance privacy,
            PrivacyAnswers answers,
            PrivacyDrafts drafts,
            Recording recording,
            WithoutAnswer without) {
        this.privacy = privacy;
        this.answers = answers;
        this.drafts = drafts;
        this.recording = recording;
        this.without = without;
    }

    @Override
    public String task() {
        return "assess-privacy";
    }

    @Override
    public Class<AssessPrivacy> form() {
        return AssessPrivacy.class;
    }

    @Override
    public Outcome accept(AssessPrivacy answer, TaskContext context) {
        PrivacyState next = privacy.assess(context.projectId(), context.municipality(), answer, recording.of(context));
        return Outcome.of("privacyState", Keys.of(next));
    }

    /** What the municipality said last; else what the shared draft says. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        Optional<AssessPrivacy> last = answers.assessment(context.projectId(), context.municipality());
        if (last.isPresent()) {
            fill(form, last.get().personalData(), last.get().criteriaMet());
        } else {
            drafts.find(context.projectId()).ifPresent(draft -> fill(form, draft.personalData(), draft.criteriaMet()));
        }
        return form;
    }

    private static void fill(ObjectNode form, boolean personalData, @Nullable List<PrivacyCriterion> criteria) {
        form.put("personalData", personalData);
        ArrayNode met = form.putArray("criteriaMet");
        if (criteria != null) {
            criteria.forEach(criterion -> met.add(Keys.of(criterion)));
        }
    }

    @Override
    public void goOnWithout(TaskContext context) {
        without.goOn(context);
    }
}
