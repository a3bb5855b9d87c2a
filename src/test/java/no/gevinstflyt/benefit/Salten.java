package no.gevinstflyt.benefit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The strategy's first joint project: its benefit map, and what the ten municipalities of Salten expect. */
public final class Salten {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DATA = read();

    private Salten() {}

    private static JsonNode read() {
        try (var file = Salten.class.getResourceAsStream("/folkeregister-salten.json")) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<String> municipalities() {
        List<String> numbers = new ArrayList<>();
        DATA.get("targets").fieldNames().forEachRemaining(numbers::add);
        return numbers;
    }

    /** The answer to draft-benefit-map. */
    public static ObjectNode benefitMap() {
        ObjectNode answer = JSON.createObjectNode();
        answer.set("benefitMap", DATA.get("benefitMap").deepCopy());
        return answer;
    }

    /** A municipality's answer to map-benefits. */
    public static ObjectNode targets(String municipality) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode rows = answer.putArray("targets");
        DATA.get("targets").get(municipality).properties().forEach(benefit -> {
            ObjectNode row = rows.addObject()
                    .put("benefit", benefit.getKey())
                    .put("relevant", true)
                    .put("baselineDate", "2026-09-30")
                    .put("baselineMethod", "Opptelling i fagsystemet")
                    .put("targetDate", "2028-12-31")
                    .put("rampQuarters", 4);
            row.set("baseline", benefit.getValue().get(0));
            row.set("target", benefit.getValue().get(1));
            ArrayNode uses = row.putArray("uses");
            if (municipality.equals("1804")) {
                uses.addObject().put("use", "budget-cut").put("share", 0.5).put("fromYear", 2028);
                uses.addObject().put("use", "service-development").put("share", 0.5);
            } else {
                uses.addObject().put("use", "service-development").put("share", 1);
            }
        });
        return answer;
    }

    /** The row of one benefit in an answer to map-benefits. */
    public static ObjectNode row(ObjectNode answer, String benefit) {
        for (JsonNode row : answer.get("targets")) {
            if (row.path("benefit").asText().equals(benefit)) {
                return (ObjectNode) row;
            }
        }
        throw new IllegalArgumentException("No row for " + benefit);
    }
}
