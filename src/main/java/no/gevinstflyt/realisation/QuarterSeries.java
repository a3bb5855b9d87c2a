package no.gevinstflyt.realisation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.gevinstflyt.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Planned, realised and forecast quarter by quarter, in the prices of one year. The forecast is what was realised, and
 * for each target that wasn't measured in the quarter, past or to come, the plan's curve from the actual go-live, scaled
 * by realised ÷ planned of the last four quarters that have measurements, among the targets that were measured in them.
 *
 * @param ratio realised ÷ planned that the forecast is scaled by; null where there is nothing to reckon it from, and
 *     then nothing is forecast of what wasn't measured
 */
public record QuarterSeries(int priceYear, @Nullable BigDecimal ratio, List<Point> points) {

    private static final int LAST = 4;

    /**
     * A quarter, in whole NOK.
     *
     * @param planned by the planned go-lives
     * @param shifted by the actual go-lives
     * @param realised null where nothing was measured
     * @param targets how many targets there are
     * @param measured how many of them were measured
     */
    public record Point(
            Quarter quarter,
            BigDecimal planned,
            BigDecimal shifted,
            @Nullable BigDecimal realised,
            @Nullable BigDecimal forecast,
            int targets,
            int measured) {}

    /** A series for each price year, over the quarters given. */
    static List<QuarterSeries> of(List<TrackedTarget> targets, Quarter first, Quarter last) {
        Map<Integer, List<TrackedTarget>> byYear = targets.stream()
                .collect(
                        Collectors.groupingBy(target -> target.worth().priceYear(), TreeMap::new, Collectors.toList()));
        List<Quarter> quarters = IntStream.rangeClosed(0, last.since(first))
                .mapToObj(first::plus)
                .toList();
        return byYear.entrySet().stream()
                .map(year -> series(year.getKey(), year.getValue(), quarters))
                .toList();
    }

    private static QuarterSeries series(int priceYear, List<TrackedTarget> targets, List<Quarter> quarters) {
        List<Sum> sums =
                quarters.stream().map(quarter -> Sum.of(quarter, targets)).toList();
        BigDecimal ratio = ratio(sums);
        List<Point> points = sums.stream()
                .map(sum -> new Point(
                        sum.quarter,
                        whole(sum.planned),
                        whole(sum.shifted),
                        sum.measured == 0 ? null : whole(sum.realised),
                        sum.forecast(ratio),
                        targets.size(),
                        sum.measured))
                .toList();
        return new QuarterSeries(priceYear, ratio, points);
    }

    private static @Nullable BigDecimal ratio(List<Sum> sums) {
        List<Sum> measured = sums.stream().filter(sum -> sum.measured > 0).toList();
        List<Sum> last = measured.subList(Math.max(0, measured.size() - LAST), measured.size());
        BigDecimal realised = last.stream().map(Sum::realised).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal planned = last.stream().map(Sum::expected).reduce(BigDecimal.ZERO, BigDecimal::add);
        return planned.signum() == 0 ? null : realised.divide(planned, MathContext.DECIMAL64);
    }

    private static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }

    /** A quarter's sums, not rounded; {@code expected} is the shifted plan of those that were measured. */
    private record Sum(
            Quarter quarter,
            BigDecimal planned,
            BigDecimal shifted,
            BigDecimal expected,
            BigDecimal realised,
            int measured) {

        /** What was realised, and what the targets that weren't measured are expected to have given or to give. */
        @Nullable
        BigDecimal forecast(@Nullable BigDecimal ratio) {
            BigDecimal unmeasured = shifted.subtract(expected);
            if (unmeasured.signum() == 0) {
                return measured == 0 && ratio == null ? null : whole(realised);
            }
            return ratio == null ? null : whole(realised.add(unmeasured.multiply(ratio)));
        }

        static Sum of(Quarter quarter, List<TrackedTarget> targets) {
            BigDecimal planned = BigDecimal.ZERO;
            BigDecimal shifted = BigDecimal.ZERO;
            BigDecimal expected = BigDecimal.ZERO;
            BigDecimal realised = BigDecimal.ZERO;
            int measured = 0;
            for (TrackedTarget target : targets) {
                planned = planned.add(target.planned(quarter));
                shifted = shifted.add(target.shifted(quarter));
                Optional<BigDecimal> own = target.realised(quarter);
                if (own.isPresent()) {
                    realised = realised.add(own.get());
                    expected = expected.add(target.shifted(quarter));
                    measured++;
                }
            }
            return new Sum(quarter, planned, shifted, expected, realised, measured);
        }
    }
}
