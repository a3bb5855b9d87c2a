package no.gevinstflyt.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Salten;

/** What people answer in the stories about a project in Salten. */
public final class ProjectAnswers {

    private ProjectAnswers() {}

    public static Map<String, Object> startForm(String course, String... municipalities) {
        Map<String, Object> form = new HashMap<>();
        form.put("title", "Nytt Folkeregister i Salten");
        form.put("problem", "Hver kommune gjør det samme arbeidet.");
        form.put("goal", "Alle bruker det nye registeret.");
        form.put("subGoals", "B,C");
        form.put("contents", "organisational-development,it-development");
        form.put("complexity", "low");
        form.put("course", course);
        form.put("municipalities", String.join(",", municipalities));
        form.put("collaboration", "salten");
        return form;
    }

    /** The answer to write-proposal. */
    public static Map<String, Object> proposal() {
        Map<String, Object> form = new HashMap<>();
        form.put("alternative", "Felles innføring.");
        form.put("projectOwner", "prosjektansvarlig");
        form.put("benefitManager", "gevinstansvarlig");
        form.put("procurement", false);
        form.put(
                "costs",
                List.of(
                        Map.of("year", 2027, "project", 1_600_000, "running", 0, "priceYear", 2026),
                        Map.of("year", 2028, "project", 400_000, "running", 200_000, "priceYear", 2026)));
        form.put("costKey", "mixed");
        form.put("equalShare", 0.5);
        return form;
    }

    /** The answer to decide-participation. */
    public static Map<String, Object> yes() {
        return Map.of(
                "participate", "yes",
                "sponsor", "Sigrid Sponsor",
                "decidedBy", "Kommunestyret",
                "decisionDate", "2026-11-20",
                "caseNumber", "26/123",
                "ownFunds", Map.of("2027", Map.of("amount", 100_000, "budgetLine", "1201")));
    }

    /** What the municipality expects; the first benefit's baseline is still to be measured. */
    public static ObjectNode withoutBaseline(String municipality) {
        ObjectNode targets = Salten.targets(municipality);
        ObjectNode first = (ObjectNode) targets.get("targets").get(0);
        first.remove(List.of("baseline", "baselineDate", "baselineMethod"));
        first.put("baselineMeasuredBy", "2027-06-30");
        return targets;
    }
}
