package no.gevinstflyt.benefit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What always holds of the plan as it is finalised. */
final class PlanRules {

    private static final String FIELD = "plan";

    private PlanRules() {}

    /**
     * Refuses a plan in which a benefit of the map has no row, a benefit is unknown or stands twice, or two benefits
     * look like the same money and neither's assumptions say why they aren't.
     */
    static void check(List<FinaliseBenefitPlan.Row> plan, Collection<Benefit> benefits) {
        Faults faults = new Faults();
        Set<String> known = benefits.stream().map(Benefit::code).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < plan.size(); i++) {
            String code = plan.get(i).benefit();
            String path = FIELD + "[" + i + "].benefit";
            Integer first = rows.putIfAbsent(code, i);
            faults.addIf(!known.contains(code), path, "benefit.unknown-benefit", code, String.join(", ", known));
            faults.addIf(first != null, path, "benefit.row-twice", code, FIELD + "[" + first + "]");
        }
        Set<String> missing = benefits.stream()
                .filter(Benefit::shared)
                .map(Benefit::code)
                .filter(code -> !rows.containsKey(code))
                .collect(Collectors.toCollection(TreeSet::new));
        faults.addIf(!missing.isEmpty(), FIELD, "benefit.plan-rows-missing", String.join(", ", missing));
        for (DoubleCount pair : DoubleCount.among(benefits)) {
            checkExplained(pair, plan, rows, faults);
        }
        faults.refuse();
    }

    private static void checkExplained(
            DoubleCount pair, List<FinaliseBenefitPlan.Row> plan, Map<String, Integer> rows, Faults faults) {
        Integer first = rows.get(pair.first());
        Integer second = rows.get(pair.second());
        boolean explained = explained(first, plan) || explained(second, plan);
        Integer where = second != null ? second : first;
        faults.addIf(
                !explained,
                where == null ? FIELD : FIELD + "[" + where + "].assumption",
                "benefit.double-count",
                pair.first(),
                pair.second());
    }

    private static boolean explained(Integer row, List<FinaliseBenefitPlan.Row> plan) {
        return row != null && plan.get(row).assumption() != null;
    }
}
