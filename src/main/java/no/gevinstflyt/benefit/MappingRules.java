package no.gevinstflyt.benefit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a municipality's mapping against the project's benefit map: every benefit of the map is answered once, further
 * rows are the municipality's own benefits. Own ones get a code that ends with the municipality's number, so that no
 * code tells one municipality what another has.
 */
final class MappingRules {

    private static final String FIELD = "targets";

    /** What a mapping says when it keeps all rules. */
    record Read(List<Target> targets, List<BenefitDefinition> own) {}

    private final Map<String, BenefitDefinition> shared = new LinkedHashMap<>();
    private final Set<String> nodes;
    private final String municipality;
    private final Faults faults = new Faults();
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<BenefitDefinition> own = new ArrayList<>();

    private MappingRules(Collection<BenefitDefinition> shared, Set<String> nodes, String municipality) {
        shared.forEach(benefit -> this.shared.put(benefit.code(), benefit));
        this.nodes = nodes;
        this.municipality = municipality;
    }

    /**
     * Reads the rows or refuses them with everything that is wrong.
     *
     * @param shared the map's benefits
     * @param nodes codes of the map's changes and benefits: what an own benefit may come from
     */
    static Read read(
            List<TargetRow> rows, Collection<BenefitDefinition> shared, Set<String> nodes, String municipality) {
        MappingRules rules = new MappingRules(shared, nodes, municipality);
        for (int i = 0; i < rows.size(); i++) {
            rules.read(rows.get(i), i, rows);
        }
        Set<String> missing = new TreeSet<>(rules.shared.keySet());
        missing.removeAll(rules.seen.keySet());
        rules.faults.addIf(!missing.isEmpty(), FIELD, "benefit.rows-missing", String.join(", ", missing));
        rules.faults.refuse();
        return new Read(List.copyOf(rules.targets), List.copyOf(rules.own));
    }

    private void read(TargetRow row, int index, List<TargetRow> rows) {
        String path = FIELD + "[" + index + "]";
        BenefitDefinition known = row.benefit() == null ? null : shared.get(row.benefit());
        BenefitDefinition benefit = known != null ? known : ownBenefit(row, path, rows);
        if (benefit == null) {
            return;
        }
        Integer first = seen.putIfAbsent(benefit.code(), index);
        faults.addIf(first != null, path + ".benefit", "benefit.row-twice", benefit.code(), FIELD + "[" + first + "]");
        if (known != null) {
            checkUnchanged(known, row, path);
        } else {
            own.add(benefit);
        }
        TargetRules.check(benefit, row, path, faults);
        targets.add(Target.of(row, benefit.code()));
    }

    private @Nullable BenefitDefinition ownBenefit(TargetRow row, String path, List<TargetRow> rows) {
        if (row.name() == null) {
            String accepted = String.join(", ", shared.keySet());
            faults.add(
                    path + ".benefit",
                    row.benefit() == null ? "benefit.benefit-needed" : "benefit.unknown-benefit",
                    row.benefit() == null ? accepted : row.benefit(),
                    accepted);
            return null;
        }
        if (!complete(row, path)) {
            return null;
        }
        BenefitDefinition benefit = new BenefitDefinition(
                OwnCodes.code(row, rows, municipality),
                row.name(),
                row.from(),
                row.subGoal(),
                row.category(),
                row.type(),
                row.recipient(),
                row.importance(),
                row.disbenefit(),
                row.unitValue(),
                row.indicator());
        checkOwn(benefit, row, path);
        return benefit;
    }

    private boolean complete(TargetRow row, String path) {
        boolean complete = true;
        for (var field : OwnCodes.required(row).entrySet()) {
            faults.addIf(field.getValue() == null, path + "." + field.getKey(), "form.required");
            complete &= field.getValue() != null;
        }
        return complete;
    }

    private void checkOwn(BenefitDefinition benefit, TargetRow row, String path) {
        faults.addIf(
                !benefit.code().endsWith("-" + municipality),
                path + ".benefit",
                "benefit.code-of-other-municipality",
                benefit.code(),
                municipality);
        faults.addIf(!row.relevant(), path + ".relevant", "benefit.own-not-relevant");
        for (int i = 0; i < benefit.from().size(); i++) {
            faults.addIf(
                    !nodes.contains(benefit.from().get(i)),
                    path + ".from[" + i + "]",
                    "benefit.unknown-code",
                    benefit.from().get(i),
                    String.join(", ", nodes));
        }
        BenefitRules.check(benefit, path, faults);
    }

    /** A row may repeat what the map says of its benefit, but not change it. */
    private void checkUnchanged(BenefitDefinition known, TargetRow row, String path) {
        unchanged("name", row.name(), known.name(), path);
        unchanged("from", row.from(), known.from(), path);
        unchanged("subGoal", row.subGoal(), known.subGoal(), path);
        unchanged("category", row.category(), known.category(), path);
        unchanged("type", row.type(), known.type(), path);
        unchanged("recipient", row.recipient(), known.recipient(), path);
        unchanged("importance", row.importance(), known.importance(), path);
        unchanged("disbenefit", row.disbenefit(), known.disbenefit(), path);
        unchanged("unitValue", row.unitValue(), known.unitValue(), path);
        unchanged("indicator", row.indicator(), known.indicator(), path);
    }

    private void unchanged(String field, @Nullable Object said, @Nullable Object known, String path) {
        faults.addIf(said != null && !Objects.equals(said, known), path + "." + field, "benefit.defined-in-map", field);
    }
}
