package no.gevinstflyt.realisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.gevinstflyt.realisation.QuarterSeries.Point;
import org.jspecify.annotations.Nullable;

/**
 * Potential, agreed, measured and taken out year by year, of the benefits that are in the prices of one year. What is
 * taken out is in the prices of its own budget year.
 *
 * @param potential what a year at full effect is worth; null where nothing is mapped that the reader may see
 */
public record YearSeries(int priceYear, @Nullable BigDecimal potential, List<Year> years) {

    /**
     * A year, in whole NOK.
     *
     * @param agreed what the plan has for its quarters, by the planned go-lives
     * @param measured what was realised in the quarters that were measured; null where none was
     * @param quarters how many of its quarters were measured
     * @param takenOut null where no municipality has answered for the year
     */
    public record Year(
            int year, BigDecimal agreed, @Nullable BigDecimal measured, int quarters, @Nullable Long takenOut) {}

    /** A series for each of the quarters' price years. */
    static List<YearSeries> of(
            List<QuarterSeries> quarters,
            Map<Integer, BigDecimal> potential,
            Map<Integer, Map<Integer, Long>> takenOut) {
        return quarters.stream()
                .map(series -> new YearSeries(
                        series.priceYear(),
                        potential.get(series.priceYear()),
                        years(series, takenOut.getOrDefault(series.priceYear(), Map.of()))))
                .toList();
    }

    private static List<Year> years(QuarterSeries series, Map<Integer, Long> takenOut) {
        Map<Integer, List<Point>> byYear = series.points().stream()
                .collect(Collectors.groupingBy(point -> point.quarter().year(), TreeMap::new, Collectors.toList()));
        List<Year> years = new ArrayList<>();
        byYear.forEach((year, points) -> {
            List<BigDecimal> realised = points.stream()
                    .map(Point::realised)
                    .filter(Objects::nonNull)
                    .toList();
            years.add(new Year(
                    year,
                    sum(points.stream().map(Point::planned).toList()),
                    realised.isEmpty() ? null : sum(realised),
                    realised.size(),
                    takenOut.get(year)));
        });
        return years;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
