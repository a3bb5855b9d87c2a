package no.gevinstflyt.project;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Splits a cost in whole NOK among the municipalities that take part. The shares always sum exactly to the cost: what
 * rounding leaves goes one krone each to the largest remainders (Hare's method), equal ones by municipality number.
 *
 * @param equalShare with {@link CostKey#MIXED} the part, 0–1, that is shared equally; the rest goes by inhabitants
 * @param bands with {@link CostKey#BANDS} the steps, the smallest first
 * @param cap the most that one municipality pays a year, NOK; lifted to the equal share where it could not be kept
 * @param floor the least that one municipality pays a year, NOK; lowered to the equal share where the cost is too small
 */
public record CostSplit(
        CostKey key, @Nullable BigDecimal equalShare, List<Band> bands, @Nullable Long cap, @Nullable Long floor) {

    private static final int DECIMALS = 6;

    /**
     * The share of each municipality.
     *
     * @param cost whole NOK, 0 or more
     * @param inhabitants of those that take part, by municipality number
     * @throws IllegalArgumentException where nobody takes part or the cost is negative
     */
    public SortedMap<String, Long> split(long cost, Map<String, Integer> inhabitants) {
        if (inhabitants.isEmpty() || cost < 0) {
            throw new IllegalArgumentException("Can't split " + cost + " among " + inhabitants.size());
        }
        SortedMap<String, BigInteger> weights = weights(new TreeMap<>(inhabitants));
        return LargestRemainder.split(cost, weights, least(cost, weights.size()), most(cost, weights.size()));
    }

    /** Each municipality's part of a hundred, before cap, floor and rounding to whole NOK. */
    public SortedMap<String, Double> percentages(Map<String, Integer> inhabitants) {
        SortedMap<String, BigInteger> weights = weights(new TreeMap<>(inhabitants));
        double all = weights.values().stream()
                .reduce(BigInteger.ZERO, BigInteger::add)
                .doubleValue();
        SortedMap<String, Double> percentages = new TreeMap<>();
        weights.forEach((number, weight) -> percentages.put(number, 100 * weight.doubleValue() / all));
        return percentages;
    }

    private long most(long cost, int municipalities) {
        return cap == null ? cost : Math.max(cap, (cost + municipalities - 1) / municipalities);
    }

    private long least(long cost, int municipalities) {
        return floor == null ? 0 : Math.min(floor, cost / municipalities);
    }

    private SortedMap<String, BigInteger> weights(SortedMap<String, Integer> inhabitants) {
        BigDecimal count = BigDecimal.valueOf(inhabitants.size());
        BigDecimal sum = BigDecimal.valueOf(
                inhabitants.values().stream().mapToLong(Integer::longValue).sum());
        SortedMap<String, BigInteger> weights = new TreeMap<>();
        inhabitants.forEach((number, people) -> weights.put(
                number, weight(people, count, sum).movePointRight(DECIMALS).toBigInteger()));
        boolean none = weights.values().stream().allMatch(weight -> weight.signum() == 0);
        if (none) {
            weights.replaceAll((number, weight) -> BigInteger.ONE);
        }
        return weights;
    }

    private BigDecimal weight(int people, BigDecimal count, BigDecimal sum) {
        return switch (key) {
            case EQUAL -> BigDecimal.ONE;
            case INHABITANTS -> BigDecimal.valueOf(people);
            case MIXED -> {
                BigDecimal equal = equalShare == null ? BigDecimal.ZERO : equalShare;
                BigDecimal byPeople = BigDecimal.ONE.subtract(equal).multiply(BigDecimal.valueOf(people));
                yield equal.multiply(sum).add(byPeople.multiply(count));
            }
            case BANDS -> bandOf(people).parts();
        };
    }

    private Band bandOf(int people) {
        return bands.stream()
                .sorted(Comparator.comparingInt(band -> band.upTo() == null ? Integer.MAX_VALUE : band.upTo()))
                .filter(band -> band.holds(people))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No band holds " + people + " inhabitants"));
    }
}
