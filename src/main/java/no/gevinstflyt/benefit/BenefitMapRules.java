package no.gevinstflyt.benefit;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What always holds of a benefit map: codes are unique, it runs from deliverables by changes to benefits without
 * coming back, no deliverable leads nowhere, every benefit has a change before it and a sub-goal after it.
 */
final class BenefitMapRules {

    private static final String FIELD = "benefitMap";

    private BenefitMapRules() {}

    /** Refuses the map with everything that is wrong in it. */
    static void check(BenefitMap map) {
        Faults faults = new Faults();
        MapGraph graph = MapGraph.of(map, FIELD, faults);
        if (graph.sound()) {
            graph.cycle()
                    .ifPresent(cycle ->
                            faults.add(graph.path(cycle.get(0)) + ".from", "benefit.cycle", String.join(" → ", cycle)));
        }
        if (faults.none()) {
            checkEnds(map, graph, faults);
        }
        IntStream.range(0, map.benefits().size()).forEach(i -> checkBenefit(map.benefits(), i, faults));
        faults.refuse();
    }

    private static void checkEnds(BenefitMap map, MapGraph graph, Faults faults) {
        for (Deliverable deliverable : map.deliverables()) {
            faults.addIf(
                    graph.after(deliverable.code()).stream().noneMatch(graph::isBenefit),
                    graph.path(deliverable.code()),
                    "benefit.orphan-deliverable",
                    deliverable.code());
        }
        for (BenefitDefinition benefit : map.benefits()) {
            faults.addIf(
                    graph.before(benefit.code()).stream().noneMatch(graph::isChange),
                    graph.path(benefit.code()) + ".from",
                    "benefit.no-change-before",
                    benefit.code());
            faults.addIf(
                    benefit.subGoal() == null
                            && graph.after(benefit.code()).stream().noneMatch(code -> servesSubGoal(map, code)),
                    graph.path(benefit.code()) + ".subGoal",
                    "benefit.no-sub-goal",
                    benefit.code());
        }
    }

    private static boolean servesSubGoal(BenefitMap map, String code) {
        return map.benefits().stream().anyMatch(benefit -> benefit.code().equals(code) && benefit.subGoal() != null);
    }

    private static void checkBenefit(List<BenefitDefinition> benefits, int i, Faults faults) {
        BenefitDefinition benefit = benefits.get(i);
        String path = FIELD + ".benefits[" + i + "]";
        faults.addIf(benefit.code().contains("-"), path + ".code", "benefit.code-of-municipality", benefit.code());
        BenefitRules.check(benefit, path, faults);
    }
}
