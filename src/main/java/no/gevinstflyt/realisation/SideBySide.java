package no.gevinstflyt.realisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.benefit.AnnualValue;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.realisation.FourFigures.Measured;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * Puts the four figures of each municipality and benefit side by side. A target that doesn't concern the municipality is
 * left out.
 *
 * @param mapped the municipalities' mappings, as far as the reader may see them
 * @param agreed the newest approved plan; without municipalities where there is none
 * @param takeOuts those of the budget year
 * @param answers which municipalities have answered for it, and of what they were asked
 */
record SideBySide(Plan mapped, Plan agreed, List<Figure> figures, List<TakeOut> takeOuts, List<BudgetAnswer> answers) {

    private record Key(String municipality, String benefit) {}

    /** By municipality and the order of the benefits' codes. */
    List<FourFigures> inYear(int year) {
        Map<Key, Target> potential = targets(mapped);
        Map<Key, Target> approved = targets(agreed);
        Map<String, BenefitDefinition> benefits = benefits();
        Map<Key, Figure> newest = newest();
        Map<BudgetStage, Taken> taken =
                Stream.of(BudgetStage.values()).collect(Collectors.toMap(Function.identity(), this::taken));
        Set<Key> keys = new TreeSet<>(Comparator.comparing(Key::municipality).thenComparing(Key::benefit));
        keys.addAll(potential.keySet());
        keys.addAll(approved.keySet());
        List<FourFigures> rows = new ArrayList<>();
        for (Key key : keys) {
            BenefitDefinition benefit = benefits.get(key.benefit());
            Target followed = approved.getOrDefault(key, potential.get(key));
            Taken planned = taken.get(BudgetStage.BUDGET);
            Taken actual = taken.get(BudgetStage.RESULT);
            rows.add(new FourFigures(
                    key.municipality(),
                    benefit,
                    worth(benefit, potential.get(key)),
                    worth(benefit, approved.get(key)),
                    measured(benefit, followed, newest.get(key)),
                    year,
                    planned.amount(key),
                    actual.amount(key),
                    (actual.amount(key) == null ? planned : actual).onBehalf(key)));
        }
        return rows;
    }

    private static @Nullable AnnualValue worth(BenefitDefinition benefit, @Nullable Target target) {
        return target == null ? null : AnnualValue.of(benefit, target);
    }

    private static @Nullable Measured measured(BenefitDefinition benefit, Target target, @Nullable Figure figure) {
        return figure == null
                ? null
                : new Measured(
                        figure.quarter(),
                        figure.value(),
                        AnnualValue.of(benefit, target, figure.value()),
                        figure.onBehalf());
    }

    /** What was answered at one stage: the amounts, and the answers by municipality. */
    private record Taken(Map<Key, Long> amounts, Map<String, BudgetAnswer> answers) {

        private @Nullable Long amount(Key key) {
            return answer(key) == null ? null : amounts.getOrDefault(key, 0L);
        }

        private @Nullable Unconfirmed onBehalf(Key key) {
            BudgetAnswer answer = answer(key);
            return answer == null ? null : answer.onBehalf();
        }

        private @Nullable BudgetAnswer answer(Key key) {
            BudgetAnswer answer = answers.get(key.municipality());
            return answer != null && answer.benefits().contains(key.benefit()) ? answer : null;
        }
    }

    private Taken taken(BudgetStage stage) {
        Map<Key, Long> amounts = takeOuts.stream()
                .filter(one -> one.stage() == stage)
                .collect(Collectors.toMap(
                        one -> new Key(one.municipality(), one.benefit()), TakeOut::amount, Long::sum));
        return new Taken(
                amounts,
                answers.stream()
                        .filter(answer -> answer.stage() == stage)
                        .collect(Collectors.toMap(BudgetAnswer::municipality, Function.identity())));
    }

    private Map<Key, Figure> newest() {
        return figures.stream()
                .filter(figure -> figure.approved() && figure.value() != null)
                .sorted(Comparator.comparing(Figure::quarter))
                .collect(Collectors.toMap(
                        figure -> new Key(figure.municipality(), figure.benefit()),
                        Function.identity(),
                        (older, newer) -> newer));
    }

    private Map<String, BenefitDefinition> benefits() {
        Map<String, BenefitDefinition> all = new LinkedHashMap<>();
        mapped.benefits().forEach(benefit -> all.put(benefit.code(), benefit.definition()));
        agreed.benefits().stream().map(Benefit::definition).forEach(benefit -> all.put(benefit.code(), benefit));
        return all;
    }

    private static Map<Key, Target> targets(Plan plan) {
        Map<Key, Target> targets = new LinkedHashMap<>();
        plan.municipalities().forEach(own -> own.targets().stream()
                .filter(Target::relevant)
                .forEach(target -> targets.put(new Key(own.municipality(), target.benefit()), target)));
        return targets;
    }
}
