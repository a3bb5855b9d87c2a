package no.gevinstflyt.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ids and small outcomes that the engine is told when a task is done; everything else stays in the tables. */
public record Outcome(Map<String, Object> variables) {

    public static Outcome none() {
        return new Outcome(Map.of());
    }

    /**
     * One variable.
     *
     * @param value a short text, a number or a yes or no
     */
    public static Outcome of(String variable, Object value) {
        return none().and(variable, value);
    }

    public Outcome and(String variable, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(variables);
        more.put(variable, value);
        return new Outcome(more);
    }
}
