package no.gevinstflyt.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cost shares by municipality and year, as a table is read: four years one by one, and the sum of all. */
public final class ShareTable {

    private static final int YEARS = 4;

    private final SortedMap<String, SortedMap<Integer, Long>> byMunicipality = new TreeMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();

    public ShareTable(List<CostShare> shares) {
        shares.forEach(share -> {
            byMunicipality
                    .computeIfAbsent(share.municipality(), number -> new TreeMap<>())
                    .put(share.year(), share.amount());
            years.add(share.year());
        });
    }

    public boolean isEmpty() {
        return byMunicipality.isEmpty();
    }

    public SortedSet<String> municipalities() {
        return new TreeSet<>(byMunicipality.keySet());
    }

    /** The first four years from the first that costs anything; years without a cost count. */
    public List<Integer> fourYears() {
        List<Integer> four = new ArrayList<>();
        for (int i = 0; i < YEARS && !years.isEmpty(); i++) {
            four.add(years.first() + i);
        }
        return four;
    }

    /** What the municipality pays in the year; 0 where the proposal has no cost that year. */
    public long amount(String municipality, int year) {
        return byMunicipality.getOrDefault(municipality, new TreeMap<>()).getOrDefault(year, 0L);
    }

    /** What the municipality pays in the four years. */
    public long overFourYears(String municipality) {
        return fourYears().stream()
                .mapToLong(year -> amount(municipality, year))
                .sum();
    }

    /** The municipality's part of what all pay in all years, 0–1; null where nobody pays anything. */
    public @Nullable BigDecimal part(String municipality) {
        long all = byMunicipality.values().stream().mapToLong(ShareTable::sum).sum();
        long own = sum(byMunicipality.getOrDefault(municipality, new TreeMap<>()));
        return all == 0 ? null : BigDecimal.valueOf(own).divide(BigDecimal.valueOf(all), 6, RoundingMode.HALF_UP);
    }

    private static long sum(Map<Integer, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
