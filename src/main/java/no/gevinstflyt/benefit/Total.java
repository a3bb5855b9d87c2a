package no.gevinstflyt.benefit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sum of yearly amounts. Amounts in the prices of different years are never added to each other.
 *
 * @param nok whole NOK by price year
 * @param counted how many targets the sum has
 * @param missing how many priced targets have no amount yet, because a baseline or target is missing
 */
public record Total(Map<Integer, BigDecimal> nok, int counted, int missing) {

    public static final Total ZERO = new Total(Map.of(), 0, 0);

    Total plus(AnnualValue value) {
        if (value instanceof AnnualValue.Amount amount) {
            return new Total(added(amount.priceYear(), amount.nok()), counted + 1, missing);
        }
        return value == AnnualValue.None.NO_BASELINE || value == AnnualValue.None.NO_TARGET
                ? new Total(nok, counted, missing + 1)
                : this;
    }

    Total plus(Total other) {
        Map<Integer, BigDecimal> sums = new TreeMap<>(nok);
        other.nok.forEach((year, amount) -> sums.merge(year, amount, BigDecimal::add));
        return new Total(sums, counted + other.counted, missing + other.missing);
    }

    private Map<Integer, BigDecimal> added(int year, BigDecimal amount) {
        Map<Integer, BigDecimal> sums = new TreeMap<>(nok);
        sums.merge(year, amount, BigDecimal::add);
        return sums;
    }
}
