package no.gevinstflyt.collaboration;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days that the tasks have whose due date is counted from their start, where a collaboration settles nothing. */
final class TaskDays {

    private static final int USUAL = 14;
    private static final Map<String, Integer> STANDARD = Map.ofEntries(
            Map.entry("describe-idea", 30),
            Map.entry("declare-interest", 21),
            Map.entry("write-proposal", 30),
            Map.entry("draft-benefit-map", 21),
            Map.entry("decide-participation", 42),
            Map.entry("register-resolution", 7),
            Map.entry("map-benefits", 30),
            Map.entry("draft-privacy-assessment", 30),
            Map.entry("finalise-benefit-plan", 21),
            Map.entry("start-execution", 30),
            Map.entry("evaluate-concept", 60),
            Map.entry("share-experience", USUAL),
            Map.entry("write-final-report", 21),
            Map.entry("hand-over-benefits", USUAL),
            Map.entry("take-out-benefit", 30),
            Map.entry("resume-gate", 30),
            Map.entry("follow-up-silence", 7),
            Map.entry("plan-rollout", 21),
            Map.entry("assess-privacy", 42),
            Map.entry("complete-dpia", 42),
            Map.entry("prior-consultation", USUAL),
            Map.entry("sign-data-processing-agreement", 21),
            Map.entry("join-national-service", 42),
            Map.entry("train-staff", 60),
            Map.entry("confirm-go-live", 7),
            Map.entry("accept-delivery", 30),
            Map.entry("approve-measurements", 7),
            Map.entry("prepare-gate", USUAL),
            Map.entry("decide-gate", USUAL),
            Map.entry("assure-benefits", USUAL),
            Map.entry("approve-benefits", USUAL),
            Map.entry("confirm-on-behalf", USUAL));

    private TaskDays() {}

    static int standard(String task) {
        return STANDARD.getOrDefault(task, USUAL);
    }

    static SortedSet<String> tasks() {
        return new TreeSet<>(STANDARD.keySet());
    }
}
