package no.gevinstflyt.measurement.process;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.measurement.DueTarget;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.measurement.MeasuredTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A target that is due, as the form starts with it. */
@Component
class DueRows {

    /** The row to fill in; with what was handed in before, where that was sent back. */
    ObjectNode answer(DueTarget due) {
        ObjectNode row = JsonNodeFactory.instance
                .objectNode()
                .put("project", due.target().projectCode())
                .put("benefit", due.target().benefit().code());
        if (due.reported() != null) {
            if (due.reported().unchanged()) {
                row.put("unchanged", true);
            } else {
                put(row, "value", due.reported().value());
            }
            put(row, "missingReason", due.reported().missingReason());
            put(row, "comment", due.reported().remark());
        }
        return row;
    }

    /** What the row asks for: name, unit, baseline, target, and the last value with its quarter. */
    ObjectNode target(DueTarget due) {
        MeasuredTarget target = due.target();
        ObjectNode known = JsonNodeFactory.instance
                .objectNode()
                .put("project", target.projectCode())
                .put("projectTitle", target.projectTitle())
                .put("benefit", target.benefit().code())
                .put("name", target.benefit().name())
                .put("indicator", target.indicator().name())
                .put("unit", Keys.of(target.indicator().unit()))
                .put("basis", Keys.of(target.indicator().basis()))
                .put("method", target.indicator().method());
        put(known, "baseline", target.target().baseline());
        put(known, "target", target.target().target());
        Figure last = due.last();
        if (last != null) {
            put(known, "lastValue", last.value());
            known.put("lastQuarter", last.quarter().toString());
        }
        return known;
    }

    private static void put(ObjectNode row, String field, @Nullable BigDecimal value) {
        if (value != null) {
            row.put(field, value);
        }
    }

    private static void put(ObjectNode row, String field, @Nullable String value) {
        if (value != null) {
            row.put(field, value);
        }
    }
}
