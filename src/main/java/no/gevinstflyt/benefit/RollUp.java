package no.gevinstflyt.benefit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sums what municipalities expect; each target of each municipality is in each sum once. An amount is the municipality's
 * own money, so that amounts are always added: the way in which an indicator's figures become one is about its figures
 * alone.
 */
public final class RollUp {

    /** A municipality's target of a benefit. */
    public record Entry(String municipality, BenefitDefinition benefit, Target target) {

        public AnnualValue annualValue() {
            return AnnualValue.of(benefit, target);
        }
    }

    private RollUp() {}

    public static Total total(Collection<Entry> entries) {
        return entries.stream()
                .map(entry -> Total.ZERO.plus(entry.annualValue()))
                .reduce(Total.ZERO, Total::plus);
    }

    /** Totals by whatever the entries are sorted by ({@code entry -> entry.benefit().category()}); null is left out. */
    public static <K extends Comparable<K>> Map<K, Total> totals(
            Collection<Entry> entries, Function<Entry, @Nullable K> by) {
        Map<K, Total> totals = new TreeMap<>();
        for (Entry entry : entries) {
            K key = by.apply(entry);
            if (key != null) {
                totals.put(key, totals.getOrDefault(key, Total.ZERO).plus(entry.annualValue()));
            }
        }
        return totals;
    }

    /** What the amounts are used for: each target's amount by its uses' shares, the last one taking what rounding left. */
    public static Map<UseKind, Total> uses(Collection<Entry> entries) {
        Map<UseKind, Total> totals = new EnumMap<>(UseKind.class);
        for (Entry entry : entries) {
            if (entry.annualValue() instanceof AnnualValue.Amount amount) {
                BigDecimal left = amount.nok();
                int uses = entry.target().uses().size();
                for (int i = 0; i < uses; i++) {
                    Use use = entry.target().uses().get(i);
                    BigDecimal part = i == uses - 1
                            ? left
                            : amount.nok().multiply(use.share()).setScale(0, RoundingMode.HALF_UP);
                    left = left.subtract(part);
                    totals.merge(
                            use.use(), Total.ZERO.plus(new AnnualValue.Amount(part, amount.priceYear())), Total::plus);
                }
            }
        }
        return totals;
    }
}
