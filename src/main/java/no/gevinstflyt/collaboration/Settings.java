package no.gevinstflyt.collaboration;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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

    /** Days from the start of a task of this kind to its due date. */
    public int daysOf(String task) {
        Integer own = taskDays.get(task);
        return own != null ? own : TaskDays.standard(task);
    }

    /** The tasks that a collaboration can have its own period for, by their keys. */
    public static SortedSet<String> tasks() {
        return TaskDays.tasks();
    }

    /** Whether the municipality's contact may register what its director has decided. */
    public boolean contactRegistersDirector(String municipality) {
        return contactsForDirector.contains(municipality);
    }
}
