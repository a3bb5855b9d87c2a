package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality measured of a benefit in a quarter, or why it didn't. 0 is a value.
 *
 * @param id the measurement's
 * @param project the project's id
 * @param benefit the benefit's code
 * @param value null where nothing was measured
 * @param missingReason why not; null where there is a value, and where nobody answered
 * @param unchanged whether the municipality said that it was as the time before
 * @param kind how it came about
 * @param approved whether somebody else in the municipality has approved it, or nobody had to
 * @param lapsed whether it fell away before anybody had approved it
 * @param late whether it came after the round had closed
 * @param answeredBy who in the municipality gave the answer that {@code reportedBy} recorded for it
 * @param onBehalf the same as long as the municipality hasn't confirmed it
 * @param supersedes the measurement that it corrects
 * @param reason why it was corrected
 * @param reportedBy null where nobody answered
 */
public record Figure(
        long id,
        long project,
        String municipality,
        String benefit,
        Quarter quarter,
        @Nullable BigDecimal value,
        @Nullable String missingReason,
        boolean unchanged,
        @Nullable String comment,
        Kind kind,
        boolean approved,
        boolean lapsed,
        boolean late,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable Unconfirmed onBehalf,
        @Nullable Long supersedes,
        @Nullable String reason,
        @Nullable String reportedBy,
        Instant reportedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    /** The same with what is still to be said of who gave the answer. */
    Figure standing(@Nullable Unconfirmed answer) {
        return new Figure(
                id,
                project,
                municipality,
                benefit,
                quarter,
                value,
                missingReason,
                unchanged,
                comment,
                kind,
                approved,
                lapsed,
                late,
                answeredBy,
                answeredOn,
                answer,
                supersedes,
                reason,
                reportedBy,
                reportedAt,
                approvedBy,
                approvedAt);
    }

    /** How a figure came about. */
    public enum Kind {
        /** The municipality answered in a round. */
        ANSWER,
        /** A correction of an approved figure. */
        RESTATEMENT,
        /** The round closed, or the project leader went on, without the municipality's answer or approval. */
        NOT_ANSWERED
    }

    /** Whether somebody is still to approve it. */
    public boolean waits() {
        return !approved && !lapsed;
    }
}
