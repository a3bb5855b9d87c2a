package no.gevinstflyt.benefit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.form.Keys;

/** What always holds of baselines that are measured after the mapping. */
final class BaselineRules {

    private static final String FIELD = "baselines";

    private BaselineRules() {}

    /**
     * Refuses an answer that doesn't give each missing baseline once. A value that equals its target, or is better, is
     * accepted: it was measured, and the achievement says so.
     */
    static void check(MeasureBaseline answer, List<Target> awaiting, Collection<Benefit> benefits) {
        Faults faults = new Faults();
        Map<String, Benefit> byCode = benefits.stream().collect(Collectors.toMap(Benefit::code, Function.identity()));
        Set<String> open = awaiting.stream().map(Target::benefit).collect(Collectors.toCollection(TreeSet::new));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answer.baselines().size(); i++) {
            MeasureBaseline.Row row = answer.baselines().get(i);
            String path = FIELD + "[" + i + "]";
            if (!open.contains(row.benefit())) {
                faults.add(path + ".benefit", "benefit.unknown-benefit", row.benefit(), String.join(", ", open));
            } else if (!seen.add(row.benefit())) {
                faults.add(path + ".benefit", "benefit.row-twice", row.benefit(), FIELD);
            } else {
                Unit unit = byCode.get(row.benefit()).definition().indicator().unit();
                faults.addIf(
                        !unit.holds(row.value()),
                        path + ".value",
                        "benefit.out-of-range." + Keys.of(unit),
                        unit.least(),
                        unit.most());
            }
        }
        open.removeAll(seen);
        faults.addIf(!open.isEmpty(), FIELD, "benefit.baselines-missing", String.join(", ", open));
        faults.refuse();
    }
}
