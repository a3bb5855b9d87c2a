package no.gevinstflyt.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has answered so far.
 *
 * @param interestAnsweredBy who gave the answer in another way, where it was recorded on the municipality's behalf;
 *     decisionAnsweredBy and resolutionAnsweredBy likewise
 * @param resolution the newest
 */
public record AnswerRow(
        String municipality,
        @Nullable String ambition,
        @Nullable Integer leadership,
        @Nullable Integer structure,
        @Nullable Integer culture,
        @Nullable Integer changeCompetence,
        @Nullable String interestReason,
        @Nullable String interestAnsweredBy,
        @Nullable LocalDate interestAnsweredOn,
        @Nullable Participate participate,
        @Nullable String decidedBy,
        @Nullable LocalDate decisionDate,
        @Nullable String caseNumber,
        @Nullable Integer personDays,
        @Nullable String decisionReason,
        @Nullable String decisionAnsweredBy,
        @Nullable LocalDate decisionAnsweredOn,
        @Nullable ResolutionOutcome resolution,
        @Nullable LocalDate resolutionDate,
        @Nullable String resolutionCase,
        @Nullable String resolutionAnsweredBy,
        @Nullable LocalDate resolutionAnsweredOn) {}
