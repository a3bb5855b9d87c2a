package no.gevinstflyt.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Salten;
import no.gevinstflyt.testing.Principles;

/** The strategy's first joint project: what its people answer. Figures are illustrative. */
public final class Folkeregister {

    private Folkeregister() {}

    public static List<String> municipalities() {
        return Salten.municipalities();
    }

    /** The start form. */
    public static Map<String, Object> start() {
        try (var file = Folkeregister.class.getResourceAsStream("/folkeregister-salten.json")) {
            return Variables.fields(Variables.JSON.readTree(file).get("start"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Map<String, Object> idea() {
        Map<String, Object> principles = new LinkedHashMap<>(Principles.all("met"));
        principles.put("sharing-and-open-data", Map.of("answer", "not-relevant", "comment", "Ingen åpne data her."));
        return Map.of(
                "alternatives", "Hver kommune for seg, eller en felles tilknytning for alle ti.",
                "nationalSolution", "exists",
                "nationalSolutionName", "Nytt Folkeregister",
                "principles", principles,
                "roughCost", 2_400_000,
                "roughBenefit", "Mindre manuell ajourføring i alle kommuner.");
    }

    /** Every item of a gate's checklist answered with yes. */
    static Map<String, Object> preparation(TaskAtHand prepareGate) {
        Map<String, Object> checklist = new LinkedHashMap<>();
        JsonNode items = prepareGate.schema("checklist").get("properties");
        items.fieldNames().forEachRemaining(item -> checklist.put(item, Map.of("answer", "yes")));
        return Map.of("checklist", checklist, "recommendation", "Prosjektet går videre til neste fase.");
    }

    static Map<String, Object> interest(String municipality) {
        return Map.of(
                "interest",
                "interested",
                "contact",
                "Kontakt for " + municipality,
                "ambition",
                "Tas i bruk i alle fagsystemer.",
                "leadership",
                4,
                "structure",
                3,
                "culture",
                3,
                "changeCompetence",
                2,
                "decidingBody",
                "administrative");
    }

    /** Costs of four years, shared half equally and half by inhabitants. */
    static Map<String, Object> proposal() {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("alternative", "Felles tilknytning for alle ti kommuner.");
        proposal.put("projectOwner", "prosjektansvarlig");
        proposal.put("benefitManager", "gevinstansvarlig");
        proposal.put("procurement", false);
        proposal.put(
                "costs",
                List.of(
                        Map.of("year", 2027, "project", 1_500_001, "running", 100_000, "priceYear", 2026),
                        Map.of("year", 2028, "project", 300_000, "running", 200_000, "priceYear", 2026),
                        Map.of("year", 2029, "project", 0, "running", 200_000, "priceYear", 2026),
                        Map.of("year", 2030, "project", 0, "running", 200_000, "priceYear", 2026)));
        proposal.put("costKey", "mixed");
        proposal.put("equalShare", 0.5);
        proposal.put("externalContribution", 250_000);
        proposal.put("minimumMunicipalities", 5);
        return proposal;
    }

    static Map<String, Object> benefitMap() {
        return Variables.fields(Salten.benefitMap());
    }

    /** The same, with every benefit measured each quarter. */
    static Map<String, Object> quarterlyBenefitMap() {
        ObjectNode map = Salten.benefitMap();
        map.findValues("indicator").forEach(indicator -> ((ObjectNode) indicator).put("frequency", "quarterly"));
        return Variables.fields(map);
    }

    static Map<String, Object> yes(String municipality) {
        return Map.of(
                "participate",
                "yes",
                "sponsor",
                "Kommunedirektøren i " + municipality,
                "decidedBy",
                "Kommunedirektøren",
                "decidingBody",
                "administrative",
                "decisionDate",
                "2026-11-16",
                "caseNumber",
                "26/" + municipality,
                "ownFunds",
                Map.of("2027", Map.of("amount", 150_000, "budgetLine", "1201")),
                "personDays",
                20);
    }

    static Map<String, Object> subjectToResolution() {
        return Map.of(
                "participate", "subject-to-resolution",
                "sponsor", "Kommunedirektøren",
                "decidingBody", "kommunestyre",
                "meetingDate", "2026-12-17");
    }

    static Map<String, Object> targets(String municipality) {
        return Variables.fields(Salten.targets(municipality));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> targetsWithoutABaseline(String municipality) {
        Map<String, Object> answer = targets(municipality);
        Map<String, Object> first = ((List<Map<String, Object>>) answer.get("targets")).get(0);
        first.keySet().removeAll(List.of("baseline", "baselineDate", "baselineMethod"));
        first.put("baselineMeasuredBy", "2027-02-01");
        return answer;
    }

    /** A row of the plan for every benefit of the map. */
    static Map<String, Object> plan() {
        return Map.of("plan", benefits().stream().map(Folkeregister::planRow).toList());
    }

    /** Codes of the map's benefits. */
    static List<String> benefits() {
        ObjectNode map = Salten.benefitMap();
        return map.get("benefitMap").get("benefits").findValuesAsText("code");
    }

    private static Map<String, Object> planRow(String benefit) {
        return Map.of(
                "benefit", benefit,
                "owner", "Leder for fellestjenester",
                "risk", "low",
                "actions",
                        List.of(Map.of(
                                "text", "Opplæring av saksbehandlere",
                                "responsible", "Prosjektleder",
                                "deadline", "2027-06-30")),
                "assumption", "Rutinen følges i alle kommuner; gevinsten telles bare her.");
    }
}
