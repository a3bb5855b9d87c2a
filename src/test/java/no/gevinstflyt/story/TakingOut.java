package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the municipalities of a project take out in their budgets, over the API: Bodø something, the others nothing. */
final class TakingOut {

    private static final String BODO = "1804";
    private static final String ANSWERS = "/api/v1/municipalities/" + BODO + "/budget-answers";

    private final Site site;
    private final Journey journey;

    TakingOut(Site site, Journey journey) {
        this.site = site;
        this.journey = journey;
    }

    /** Everybody answers; then Bodø answers anew, and the newest answer counts. */
    void out(int year) {
        for (String number : journey.municipalities()) {
            answer(number, year, number.equals(BODO) ? List.of(cut(year, 100_000)) : List.of());
        }
        String again = ANSWERS + "/salten/" + year + "/budget/again";
        assertThat(site.as("prosjektleder").post(again, "{}").status()).isEqualTo(403);
        assertThat(bodo(ANSWERS + "/salten/" + year + "/letter/again")).isEqualTo(400);
        assertThat(bodo(ANSWERS + "/salten/2019/budget/again")).isEqualTo(404);
        assertThat(bodo(again)).isEqualTo(200);
        answer(BODO, year, List.of(cut(year, 110_000)));

        JsonNode given = site.as("observator").get(ANSWERS).ok().json().get("content");
        assertThat(List.of(
                        given.get(0).get("amount").asLong(),
                        given.get(1).get("amount").asLong()))
                .as("the newest first")
                .containsExactly(110_000L, 100_000L);
        assertThat(site.as("hprosjektleder").get(ANSWERS).ok().json().get("content"))
                .as("read by Helgeland's leader")
                .isEmpty();
    }

    private int bodo(String address) {
        return site.as("k" + BODO).post(address, "{}").status();
    }

    private void answer(String municipality, int year, List<Map<String, Object>> rows) {
        site.as("k" + municipality)
                .task("SALTEN-" + year + "-budget", "take-out-benefit", municipality)
                .complete(Map.of("takeOuts", rows));
    }

    private Map<String, Object> cut(int year, int amount) {
        Map<String, Object> cut = new HashMap<>();
        cut.put("project", journey.code());
        cut.put("benefit", "Ø1");
        cut.put("use", "budget-cut");
        cut.put("amount", amount);
        cut.put("budgetYear", year);
        cut.put("budgetLine", "1201");
        cut.put("decision", "Budsjettbrev " + year);
        return cut;
    }
}
