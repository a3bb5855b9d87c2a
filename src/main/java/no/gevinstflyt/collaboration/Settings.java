package no.gevinstflyt.collaboration;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a collaboration has settled, as it stands on a date.
 *
 * @param quorumPercent how many of the steering group's members must take part in a vote, 0–100
 * @param taskDays days from a task's start to its due date, by the task's key, where the collaboration has its own
 * @param adviceDays days that the resource group has before a gate goes on without its advice
 * @param silenceDays days after the due date until a municipality counts as silent
 * @param chairMissingToClientDays days after the due date until the client is told that the chair has not decided
 * @param remindBeforeDays days before the due date of the first reminder
 * @param remindAfterDays days after the due date of the last reminder
 * @param minimumMunicipalities the minimum rule that a proposal starts with; null means none
 * @param minimumInhabitantsPercent the same as a share of the inhabitants, 0–100; null means none
 * @param contactsForDirector numbers of the municipalities whose contact may register the director's decision
 * @param onePersonMeasurements numbers of the municipalities whose measurements need no second person
 * @param measurementDays days after the end of a quarter until its measurements are due
 * @param roundCloseDays days after the due date until a round closes
 * @param trackingQuarters quarters from the project's closure for which its benefits are followed up
 * @param budgetLetterMonth the month, 1–12, on whose first day the municipalities' budget letter is made
 */
public record Settings(
        DecisionMode decisionMode,
        int quorumPercent,
        TieRule tieRule,
        Map<String, Integer> taskDays,
        int adviceDays,
        int silenceDays,
        int chairMissingToClientDays,
        int remindBeforeDays,
        int remindAfterDays,
        @Nullable Integer minimumMunicipalities,
        @Nullable Integer minimumInhabitantsPercent,
        Set<String> contactsForDirector,
        Set<String> onePersonMeasurements,
        int measurementDays,
        int roundCloseDays,
        int trackingQuarters,
        int budgetLetterMonth) {

    /** What holds where a collaboration has settled nothing. */
    public static final Settings DEFAULTS = new Settings(
            DecisionMode.CHAIR,
            50,
            TieRule.CHAIR_DECIDES,
            Map.of(),
            14,
            14,
            14,
            3,
            7,
            null,
            null,
            Set.of(),
            Set.of(),
            21,
            14,
            12,
            9);

    private static final int DAYS = 14;

    private static final Map<String, Integer> DAYS_OF_TASK = Map.ofEntries(
            Map.entry("describe-idea", 30),
            Map.entry("declare-interest", 21),
            Map.entry("write-proposal", 30),
            Map.entry("draft-benefit-map", 21),
            Map.entry("decide-participation", 42),
            Map.entry("register-resolution", 7),
            Map.entry("map-benefits", 30),
            Map.entry("measure-baseline", 60),
            Map.entry("draft-privacy-assessment", 30),
            Map.entry("finalise-benefit-plan", 21),
            Map.entry("start-execution", 30),
            Map.entry("evaluate-concept", 60),
            Map.entry("share-experience", 14),
            Map.entry("write-final-report", 21),
            Map.entry("hand-over-benefits", 14),
            Map.entry("take-out-benefit", 30),
            Map.entry("resume-gate", 30),
            Map.entry("fulfil-condition", 30),
            Map.entry("follow-up-silence", 7),
            Map.entry("plan-rollout", 21),
            Map.entry("assess-privacy", 42),
            Map.entry("complete-dpia", 42),
            Map.entry("prior-consultation", 14),
            Map.entry("sign-data-processing-agreement", 21),
            Map.entry("join-national-service", 42),
            Map.entry("train-staff", 60),
            Map.entry("confirm-go-live", 7),
            Map.entry("accept-delivery", 30),
            Map.entry("approve-measurements", 7));

    /** Days from the start of a task of this kind to its due date. */
    public int daysOf(String task) {
        Integer own = taskDays.get(task);
        return own != null ? own : DAYS_OF_TASK.getOrDefault(task, DAYS);
    }

    /** Whether the municipality's contact may register what its director has decided. */
    public boolean contactRegistersDirector(String municipality) {
        return contactsForDirector.contains(municipality);
    }
}
