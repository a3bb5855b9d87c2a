package no.gevinstflyt.gate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an approval demands. Text and deadline belong to the decision; only the follow-up changes.
 *
 * @param comment what was last said of it, with who and when
 */
public record GateCondition(
        @Nullable Long id,
        long gateCaseId,
        long gateDecisionId,
        String subjectType,
        long subjectId,
        Gate gate,
        String text,
        LocalDate deadline,
        boolean fulfilled,
        @Nullable String comment,
        @Nullable String recordedBy,
        @Nullable OffsetDateTime recordedAt) {

    GateCondition recorded(boolean nowFulfilled, String saying, String by, OffsetDateTime at) {
        return new GateCondition(
                id,
                gateCaseId,
                gateDecisionId,
                subjectType,
                subjectId,
                gate,
                text,
                deadline,
                nowFulfilled,
                saying,
                by,
                at);
    }
}
