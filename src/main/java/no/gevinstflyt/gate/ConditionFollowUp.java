package no.gevinstflyt.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.gevinstflyt.engine.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows up what approvals have demanded. */
@Service
@Transactional
public class ConditionFollowUp {

    private final GateConditions conditions;
    private final GateSubjects subjects;
    private final Clock clock;

    ConditionFollowUp(GateConditions conditions, GateSubjects subjects, Clock clock) {
        this.conditions = conditions;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** The conditions that the decision on a case has set. */
    @Transactional(readOnly = true)
    public List<GateCondition> of(long caseId) {
        return conditions.ofCase(caseId);
    }

    @Transactional(readOnly = true)
    public GateCondition find(long conditionId) {
        return conditions.find(conditionId).orElseThrow(() -> new IllegalStateException("No condition " + conditionId));
    }

    /** Whether what the condition is about is handed over to the benefit manager. */
    @Transactional(readOnly = true)
    public boolean handedOver(long conditionId) {
        GateCondition condition = find(conditionId);
        return subjects.handedOver(condition.subjectType(), condition.subjectId());
    }

    /** What the project leader says of a condition: fulfilled, or how it stands. */
    public void record(long conditionId, FulfilCondition form, Caller by) {
        conditions.setFollowUp(
                find(conditionId).recorded(form.fulfilled(), form.comment(), by.userId(), OffsetDateTime.now(clock)));
    }

    public LocalDate deadline(long conditionId) {
        return find(conditionId).deadline();
    }
}
