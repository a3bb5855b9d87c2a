package no.gevinstflyt.gate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.collaboration.TieRule;
import org.jspecify.annotations.Nullable;

/**
 * A case before the steering group. What was prepared stays as it was; advice, paper and state are added on the way.
 *
 * @param code the project's code
 * @param quorumPercent as settled when the case was prepared, as are mode and tie rule
 * @param round which treatment of the case; 2 after it has been on hold once
 * @param adviceMissing whether the case went on without the resource group's advice
 * @param clientToldAt when the client was told that the chair has not decided
 */
public record GateCase(
        @Nullable Long id,
        String collaboration,
        long projectId,
        String subjectType,
        long subjectId,
        String code,
        String title,
        Gate gate,
        String recommendation,
        @Nullable LocalDate meetingDate,
        DecisionMode mode,
        int quorumPercent,
        TieRule tieRule,
        String preparedBy,
        OffsetDateTime preparedAt,
        State state,
        int round,
        @Nullable Long paperId,
        @Nullable String paperSha256,
        @Nullable Advice advice,
        @Nullable String adviceText,
        @Nullable String advisedBy,
        @Nullable OffsetDateTime advisedAt,
        boolean adviceMissing,
        @Nullable OffsetDateTime clientToldAt,
        List<GateAnswer> answers) {

    /** Where a case stands. */
    public enum State {
        OPEN,
        ON_HOLD,
        DECIDED
    }

    GateCase withId(long added) {
        return new GateCase(
                added,
                collaboration,
                projectId,
                subjectType,
                subjectId,
                code,
                title,
                gate,
                recommendation,
                meetingDate,
                mode,
                quorumPercent,
                tieRule,
                preparedBy,
                preparedAt,
                state,
                round,
                paperId,
                paperSha256,
                advice,
                adviceText,
                advisedBy,
                advisedAt,
                adviceMissing,
                clientToldAt,
                answers);
    }
}
