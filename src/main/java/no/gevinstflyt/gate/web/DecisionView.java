package no.gevinstflyt.gate.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.gate.GateCondition;
import no.gevinstflyt.gate.GateDecision;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the API gives it.
 *
 * @param gate {@code BP1} and so on
 * @param outcome {@code approved}, {@code approved-with-conditions}, {@code returned}, {@code on-hold}, {@code rejected}
 * @param givenUp whether the project leader gave the case up while it was on hold
 * @param mode {@code chair}, {@code majority} or {@code consensus}
 * @param votesFor null where no count was recorded
 * @param decidedBy the name of who recorded it
 * @param paper the address of the decision paper
 */
record DecisionView(
        long id,
        long caseId,
        String gate,
        String outcome,
        boolean givenUp,
        String reason,
        List<Condition> conditions,
        String mode,
        @Nullable LocalDate meetingDate,
        @Nullable LocalDate resumeDate,
        List<String> present,
        List<String> absent,
        List<String> disqualified,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstained,
        @Nullable String dissent,
        String decidedBy,
        OffsetDateTime decidedAt,
        @Nullable String paper,
        @Nullable String paperSha256) {

    static DecisionView of(GateDecision decision, List<GateCondition> conditions) {
        return new DecisionView(
                decision.id(),
                decision.gateCaseId(),
                decision.gate().name(),
                Keys.of(decision.outcome()),
                decision.givenUp(),
                decision.reason(),
                conditions.stream().map(Condition::of).toList(),
                Keys.of(decision.mode()),
                decision.meetingDate(),
                decision.resumeDate(),
                decision.present(),
                decision.absent(),
                decision.disqualified(),
                decision.votesFor(),
                decision.votesAgainst(),
                decision.abstained(),
                decision.dissent(),
                decision.decidedByName(),
                decision.decidedAt(),
                decision.paperId() == null
                        ? null
                        : "/api/v1/projects/" + decision.code() + "/decisions/" + decision.id() + "/paper.docx",
                decision.paperSha256());
    }

    /** What the approval demands, and how it stands. */
    record Condition(long id, String text, LocalDate deadline, boolean fulfilled, @Nullable String comment) {

        static Condition of(GateCondition condition) {
            return new Condition(
                    condition.id(), condition.text(), condition.deadline(), condition.fulfilled(), condition.comment());
        }
    }
}
