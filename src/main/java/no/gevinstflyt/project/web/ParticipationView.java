package no.gevinstflyt.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.project.AnswerRow;
import no.gevinstflyt.project.DecidingBody;
import no.gevinstflyt.project.Interest;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.ParticipationState;
import no.gevinstflyt.project.RolloutState;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in a project as the API shows it.
 *
 * @param costShares NOK by year; null where the caller may not read them yet
 * @param unconfirmed which answers were recorded for it and not confirmed by it, as far as the caller may read them
 * @param details what the municipality has answered; null where the caller may not read it
 */
record ParticipationView(
        String municipality,
        String name,
        ParticipationState state,
        Instant stateSince,
        @Nullable RolloutState rolloutState,
        @Nullable LocalDate goLivePlanned,
        @Nullable LocalDate goLiveDate,
        @Nullable Map<Integer, Long> costShares,
        List<Unconfirmed> unconfirmed,
        @Nullable Details details) {

    /** What only the municipality itself and those who follow the project read. */
    record Details(
            @Nullable Interest interest,
            @Nullable String contact,
            @Nullable String sponsor,
            @Nullable DecidingBody decidingBody,
            @Nullable LocalDate meetingDate,
            @Nullable AnswerRow answers) {

        static Details of(Participation participation, @Nullable AnswerRow answers) {
            return new Details(
                    participation.interest(),
                    participation.contact(),
                    participation.sponsor(),
                    participation.decidingBody(),
                    participation.meetingDate(),
                    answers);
        }
    }
}
