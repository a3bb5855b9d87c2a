package no.gevinstflyt.measurement.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.FigureList;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as the API shows it.
 *
 * @param project the project's code
 * @param value null where it is missing; 0 is a value
 * @param missing whether there is no value
 * @param state {@code approved}, {@code sent-for-approval}, {@code lapsed} (nobody approved it in time) or
 *     {@code not-answered}
 * @param late whether it came after the round had closed
 * @param restated whether it corrects another
 * @param reason why it was corrected
 * @param supersedes the measurement whose place it takes
 * @param current whether it is the quarter's figure
 * @param reportedBy the person's name
 * @param answeredBy who gave the answer that was recorded on the municipality's behalf
 * @param unconfirmed the same as long as the municipality hasn't confirmed it, with what it says against it
 */
record MeasurementView(
        long id,
        String project,
        String municipality,
        String benefit,
        Quarter quarter,
        @Nullable BigDecimal value,
        boolean missing,
        @Nullable String missingReason,
        boolean unchanged,
        @Nullable String comment,
        String state,
        boolean late,
        boolean restated,
        @Nullable String reason,
        @Nullable Long supersedes,
        boolean current,
        @Nullable String reportedBy,
        Instant reportedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable Unconfirmed unconfirmed) {

    static MeasurementView of(FigureList.Row row, String project, Names names) {
        Figure figure = row.figure();
        return new MeasurementView(
                figure.id(),
                project,
                figure.municipality(),
                figure.benefit(),
                figure.quarter(),
                figure.value(),
                figure.value() == null,
                figure.missingReason(),
                figure.unchanged(),
                figure.comment(),
                state(figure),
                figure.late(),
                figure.kind() == Kind.RESTATEMENT,
                figure.reason(),
                figure.supersedes(),
                row.current(),
                names.of(figure.reportedBy()),
                figure.reportedAt(),
                names.of(figure.approvedBy()),
                figure.approvedAt(),
                figure.answeredBy(),
                figure.answeredOn(),
                figure.onBehalf());
    }

    private static String state(Figure figure) {
        if (figure.kind() == Kind.NOT_ANSWERED) {
            return "not-answered";
        }
        if (figure.lapsed()) {
            return "lapsed";
        }
        return figure.approved() ? "approved" : "sent-for-approval";
    }

    /** Names of people, each looked up once. */
    interface Names {
        @Nullable
        String of(@Nullable String userId);
    }
}
