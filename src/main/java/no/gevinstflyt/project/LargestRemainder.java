package no.gevinstflyt.project;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Proportional shares in whole units that sum exactly to the total, none outside its limits. */
final class LargestRemainder {

    private final SortedMap<String, BigInteger> free;
    private final SortedMap<String, Long> settled = new TreeMap<>();
    private final long least;
    private final long most;
    private long rest;

    private LargestRemainder(long total, SortedMap<String, BigInteger> weights, long least, long most) {
        this.free = new TreeMap<>(weights);
        this.least = least;
        this.most = most;
        this.rest = total;
    }

    /** Limits must be such that {@code least × n ≤ total ≤ most × n}. */
    static SortedMap<String, Long> split(long total, SortedMap<String, BigInteger> weights, long least, long most) {
        LargestRemainder split = new LargestRemainder(total, weights, least, most);
        while (split.settleOutside()) {
            split.shareEquallyWhereNobodyWeighs();
        }
        split.shareOut();
        return split.settled;
    }

    /**
     * Settles those whose proportional share is outside the limits: the too small ones where the limits together add
     * to the total, the too large ones where they take from it.
     */
    private boolean settleOutside() {
        List<String> small = new ArrayList<>();
        List<String> large = new ArrayList<>();
        BigInteger sum = sum();
        BigInteger added = BigInteger.ZERO;
        for (Map.Entry<String, BigInteger> entry : free.entrySet()) {
            BigInteger share = entry.getValue().multiply(BigInteger.valueOf(rest));
            BigInteger low = sum.multiply(BigInteger.valueOf(least));
            BigInteger high = sum.multiply(BigInteger.valueOf(most));
            if (share.compareTo(low) < 0) {
                small.add(entry.getKey());
                added = added.add(low.subtract(share));
            } else if (share.compareTo(high) > 0) {
                large.add(entry.getKey());
                added = added.subtract(share.subtract(high));
            }
        }
        if (added.signum() >= 0) {
            small.forEach(number -> settle(number, least));
        }
        if (added.signum() <= 0) {
            large.forEach(number -> settle(number, most));
        }
        return (!small.isEmpty() || !large.isEmpty()) && !free.isEmpty();
    }

    private void shareEquallyWhereNobodyWeighs() {
        if (sum().signum() == 0) {
            free.replaceAll((number, weight) -> BigInteger.ONE);
        }
    }

    private void settle(String number, long share) {
        free.remove(number);
        settled.put(number, share);
        rest -= share;
    }

    private void shareOut() {
        if (free.isEmpty()) {
            return;
        }
        BigInteger sum = sum();
        Map<String, BigInteger> remainders = new TreeMap<>();
        long shared = 0;
        for (Map.Entry<String, BigInteger> entry : free.entrySet()) {
            BigInteger[] parts =
                    entry.getValue().multiply(BigInteger.valueOf(rest)).divideAndRemainder(sum);
            settled.put(entry.getKey(), parts[0].longValueExact());
            remainders.put(entry.getKey(), parts[1]);
            shared += parts[0].longValueExact();
        }
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, BigInteger>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(rest - shared)
                .forEach(entry -> settled.merge(entry.getKey(), 1L, Long::sum));
    }

    private BigInteger sum() {
        return free.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
