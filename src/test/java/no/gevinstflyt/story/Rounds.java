package no.gevinstflyt.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The measuring of the municipalities, quarter by quarter. */
final class Rounds {

    private final Site site;

    Rounds(Site site) {
        this.site = site;
    }

    /** A municipality reports a share, 0–1, of the way from baseline to target for all that it is asked for. */
    void report(String round, String municipality, double share) {
        TaskAtHand task = reporting(round, municipality);
        task.complete(Map.of("measurements", rows(task, share)));
    }

    /** Reports, and another person of the municipality approves. */
    void reportAndApprove(String round, String municipality, double share) {
        report(round, municipality, share);
        approve(round, municipality);
    }

    void approve(String round, String municipality) {
        site.as("k" + municipality + "b")
                .task(round, "approve-measurements", municipality)
                .complete(Map.of("approved", true));
    }

    TaskAtHand reporting(String round, String municipality) {
        return site.as("k" + municipality).task(round, "report-measurements", municipality);
    }

    private static List<Map<String, Object>> rows(TaskAtHand task, double share) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode due : task.rows().get("targets")) {
            double baseline = due.get("baseline").asDouble();
            double target = due.get("target").asDouble();
            rows.add(Map.of(
                    "project",
                    due.get("project").asText(),
                    "benefit",
                    due.get("benefit").asText(),
                    "value",
                    Math.round(100 * (baseline + share * (target - baseline))) / 100.0));
        }
        return rows;
    }
}
