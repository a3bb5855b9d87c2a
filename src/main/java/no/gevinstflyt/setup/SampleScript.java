package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a sample project answer, as read from a file of the demonstration.
 *
 * @param interest what the municipalities answer to the invitation, in turn
 * @param recommendation what the steering group is asked to decide at each gate
 * @param targets baseline and target by municipality and benefit
 * @param uses what each priced benefit is used for; service development where nothing is said
 * @param privacy null where it is not drafted yet
 * @param mapped the municipalities that have done their mapping; where it is all of them, the plan is approved too
 * @param assured the municipalities whose mapping waits for their director
 * @param rollout null where the project does not come so far; closure and measuring likewise
 */
record SampleScript(
        Begins begins,
        ObjectNode start,
        ObjectNode idea,
        List<ObjectNode> interest,
        ObjectNode proposal,
        ObjectNode benefitMap,
        @Nullable ObjectNode privacy,
        ObjectNode participation,
        Map<String, String> recommendation,
        LocalDate baselineDate,
        LocalDate targetDate,
        int rampQuarters,
        Map<String, Map<String, List<BigDecimal>>> targets,
        @Nullable Map<String, ArrayNode> uses,
        List<String> mapped,
        List<String> assured,
        @Nullable Rollout rollout,
        @Nullable Closure closure,
        @Nullable Measuring measuring) {

    /**
     * When the project begins.
     *
     * @param daysBefore days before the anchor: today, or the first day of the first quarter that is measured
     * @param measuredQuarters how many quarters are measured, up to the one that ended last
     */
    record Begins(int daysBefore, int measuredQuarters) {}

    /**
     * How far the solution has come. All days count from the anchor.
     *
     * @param starts when execution starts
     * @param planned when the dates are planned
     */
    record Rollout(int starts, int planned, String team, Map<String, Introduction> municipalities) {}

    /**
     * One municipality's way.
     *
     * @param criteria of privacy that are met; a DPIA is needed then
     * @param stopsBefore the first task that is not done yet; null where all are
     * @param postponed set where the day comes without a go-live
     */
    record Introduction(
            int goLive,
            int wave,
            int trained,
            int toBeTrained,
            @Nullable List<String> criteria,
            @Nullable String stopsBefore,
            @Nullable Postponed postponed) {}

    /** Days from the day that was planned, and why. */
    record Postponed(int days, String reason) {}

    /**
     * The end of the project.
     *
     * @param after days from the anchor
     * @param owner who has the benefits in each municipality
     */
    record Closure(int after, List<ObjectNode> experiences, ObjectNode report, String owner) {}

    /**
     * What is measured and taken out.
     *
     * @param progress per cent of the way from baseline to target by municipality and benefit, a figure for each
     *     quarter; null where it is missing
     * @param correction of a figure that is found to be wrong; null where none is
     * @param takenOut the share of what is measured that each municipality takes out in its budget
     * @param kept the share of the plan that it really became; all where nothing is said
     */
    record Measuring(
            Map<String, Map<String, List<@Nullable BigDecimal>>> progress,
            String missingReason,
            @Nullable Correction correction,
            Map<String, BigDecimal> takenOut,
            Map<String, BigDecimal> kept,
            String budgetLine) {}

    /**
     * The correction of a figure.
     *
     * @param quarter which of the measured quarters the figure is of, the first being 0
     * @param days how long after the quarter's end
     * @param progress as what is measured
     */
    record Correction(String municipality, String benefit, int quarter, int days, BigDecimal progress, String reason) {}

    List<String> municipalities() {
        return List.copyOf(targets.keySet());
    }

    boolean approved() {
        return mapped.containsAll(municipalities());
    }

    /** Whether the solution is a national one, which each municipality joins. */
    boolean national() {
        JsonNode solution = idea.path("nationalSolution");
        return !"none".equals(solution.asText());
    }
}
