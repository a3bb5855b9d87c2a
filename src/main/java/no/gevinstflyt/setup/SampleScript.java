package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the people of a sample project answer, as read from a file of the demonstration.
 *
 * @param recommendation what the steering group is asked to decide at each gate
 * @param targets baseline and target by municipality and benefit
 * @param mapped the municipalities that have done their mapping; where it is all of them, the plan is approved too
 * @param daysBeforeStart how many days ago the project was started
 */
record SampleScript(
        ObjectNode start,
        ObjectNode idea,
        ObjectNode interest,
        ObjectNode proposal,
        ObjectNode benefitMap,
        ObjectNode privacy,
        ObjectNode participation,
        Map<String, String> recommendation,
        LocalDate baselineDate,
        LocalDate targetDate,
        Map<String, Map<String, List<JsonNode>>> targets,
        List<String> mapped,
        int daysBeforeStart) {

    List<String> municipalities() {
        return List.copyOf(targets.keySet());
    }

    boolean approved() {
        return mapped.containsAll(municipalities());
    }
}
