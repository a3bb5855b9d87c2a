package no.gevinstflyt.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.document.Norwegian;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each gate asks: the gate's own items, and the conditions of earlier gates that are still open. */
@Component
class Checklists {

    private final JdbcClient jdbc;
    private final GateConditions conditions;
    private final Clock clock;

    Checklists(JdbcClient jdbc, GateConditions conditions, Clock clock) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.clock = clock;
    }

    List<ChecklistItem> items(String subjectType, long subjectId, Gate gate, boolean light) {
        List<ChecklistItem> items = new ArrayList<>();
        for (Gate asked : gates(gate, light)) {
            items.addAll(own(asked));
        }
        conditions.ofSubject(subjectType, subjectId).stream()
                .filter(condition -> !condition.fulfilled())
                .forEach(condition -> items.add(earlier(condition)));
        return items;
    }

    /** A light course joins BP1 with BP2, and BP4 with BP5. */
    private static List<Gate> gates(Gate gate, boolean light) {
        return light && gate == Gate.BP2
                ? List.of(Gate.BP1, Gate.BP2)
                : light && gate == Gate.BP5 ? List.of(Gate.BP4, Gate.BP5) : List.of(gate);
    }

    private List<ChecklistItem> own(Gate gate) {
        return jdbc.sql("select item, required from gate_item where gate = ? order by position")
                .param(gate.name())
                .query((row, number) -> new ChecklistItem(row.getString(1), row.getBoolean(2), null))
                .list();
    }

    /** An earlier condition must be met, or explained away, once its deadline has passed. */
    private ChecklistItem earlier(GateCondition condition) {
        return new ChecklistItem(
                "condition-" + condition.id(),
                condition.deadline().isBefore(LocalDate.now(clock)),
                condition.gate() + ": " + condition.text() + " (" + Norwegian.date(condition.deadline()) + ")");
    }
}
