package no.gevinstflyt.project;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a project costs by year, and what is left for the municipalities when an external contribution is used first. */
public record Costs(List<CostRow> rows, long externalContribution) {

    /** The largest amount that a form takes: a thousand milliard NOK. */
    public static final long MOST = 1_000_000_000_000L;

    public long total() {
        return rows.stream().mapToLong(CostRow::total).sum();
    }

    /** What the municipalities pay each year: the contribution pays the first years' cost until it is used up. */
    public SortedMap<Integer, Long> shared() {
        SortedMap<Integer, Long> byYear = new TreeMap<>();
        rows.forEach(row -> byYear.merge(row.year(), row.total(), Long::sum));
        long contribution = externalContribution;
        for (Map.Entry<Integer, Long> year : byYear.entrySet()) {
            long used = Math.min(contribution, year.getValue());
            year.setValue(year.getValue() - used);
            contribution -= used;
        }
        return byYear;
    }

    /** What each municipality pays each year. */
    public SortedMap<Integer, SortedMap<String, Long>> split(CostSplit key, Map<String, Integer> inhabitants) {
        SortedMap<Integer, SortedMap<String, Long>> byYear = new TreeMap<>();
        shared().forEach((year, cost) -> byYear.put(year, key.split(cost, inhabitants)));
        return byYear;
    }
}
