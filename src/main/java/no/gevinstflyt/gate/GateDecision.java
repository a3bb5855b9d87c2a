package no.gevinstflyt.gate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.gate.GateAttendance.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, on which paper, by whom. Added once, never changed.
 *
 * @param round which treatment of the case it ended; more than one where the case was on hold
 * @param givenUp whether the project leader gave the case up while it was on hold
 * @param reason empty where none was given
 * @param votesFor null where the meeting's count was not recorded
 * @param dissent what the minority wants to have recorded
 * @param paperSha256 of the decision paper that was decided on
 */
public record GateDecision(
        @Nullable Long id,
        long gateCaseId,
        int round,
        String collaboration,
        String subjectType,
        long subjectId,
        String code,
        Gate gate,
        DecisionMode mode,
        GateOutcome outcome,
        boolean givenUp,
        String reason,
        @Nullable LocalDate meetingDate,
        @Nullable LocalDate resumeDate,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstained,
        @Nullable String dissent,
        String decidedBy,
        String decidedByName,
        OffsetDateTime decidedAt,
        @Nullable Long paperId,
        @Nullable String paperSha256,
        List<GateAttendance> attendance) {

    public List<String> present() {
        return names(Kind.PRESENT);
    }

    public List<String> absent() {
        return names(Kind.ABSENT);
    }

    public List<String> disqualified() {
        return names(Kind.DISQUALIFIED);
    }

    GateDecision withId(long added) {
        return new GateDecision(
                added,
                gateCaseId,
                round,
                collaboration,
                subjectType,
                subjectId,
                code,
                gate,
                mode,
                outcome,
                givenUp,
                reason,
                meetingDate,
                resumeDate,
                votesFor,
                votesAgainst,
                abstained,
                dissent,
                decidedBy,
                decidedByName,
                decidedAt,
                paperId,
                paperSha256,
                attendance);
    }

    private List<String> names(Kind kind) {
        return attendance.stream()
                .filter(person -> person.kind() == kind)
                .map(GateAttendance::name)
                .toList();
    }
}
