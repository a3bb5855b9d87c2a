package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CostSplitTest {

    static final Map<String, Integer> SALTEN = Map.of(
            "1804", 53712, "1836", 1139, "1837", 6180, "1838", 1958, "1839", 1062, "1840", 4880, "1841", 9827, "1845",
            1858, "1848", 2672, "1875", 2729);

    private static final long SEED = 86017;

    @Test
    @DisplayName("By inhabitants: Bodø pays 62.4 %, Beiarn 1.2 %")
    void inhabitants() {
        SortedMap<String, Long> shares = split(CostKey.INHABITANTS, null).split(2_400_000, SALTEN);

        assertThat(percent(shares, "1804")).isCloseTo(62.4, within(0.05));
        assertThat(percent(shares, "1839")).isCloseTo(1.2, within(0.05));
        assertThat(sum(shares)).isEqualTo(2_400_000);
    }

    @Test
    @DisplayName("Half equal, half by inhabitants: Bodø pays 36.2 %, Beiarn 5.6 %")
    void mixed() {
        SortedMap<String, Long> shares = split(CostKey.MIXED, "0.5").split(2_400_000, SALTEN);

        assertThat(percent(shares, "1804")).isCloseTo(36.2, within(0.05));
        assertThat(percent(shares, "1839")).isCloseTo(5.6, within(0.05));
        assertThat(sum(shares)).isEqualTo(2_400_000);
    }

    @Test
    @DisplayName("Equal: what can't be shared goes one krone each to the first by number")
    void equal() {
        SortedMap<String, Long> shares =
                split(CostKey.EQUAL, null).split(100, Map.of("1839", 1062, "1804", 53712, "1841", 9827));

        assertThat(shares).containsExactly(Map.entry("1804", 34L), Map.entry("1839", 33L), Map.entry("1841", 33L));
    }

    @Test
    @DisplayName("Bands: one part below 3 000 inhabitants, two below 10 000, five above")
    void bands() {
        CostSplit split = new CostSplit(
                CostKey.BANDS, null, List.of(band(null, "5"), band(2999, "1"), band(9999, "2")), null, null);

        SortedMap<String, Long> shares = split.split(8_000, Map.of("1804", 53712, "1841", 9827, "1839", 1062));

        assertThat(shares).isEqualTo(Map.of("1804", 5_000L, "1841", 2_000L, "1839", 1_000L));
    }

    @Test
    @DisplayName("Cap and floor: what one doesn't pay, the others do")
    void capAndFloor() {
        CostSplit split = new CostSplit(CostKey.INHABITANTS, null, List.of(), 300_000L, 50_000L);

        SortedMap<String, Long> shares = split.split(1_000_000, SALTEN);

        assertThat(shares.get("1804")).isEqualTo(300_000);
        assertThat(shares.get("1839")).isEqualTo(50_000);
        assertThat(sum(shares)).isEqualTo(1_000_000);
        assertThat(shares.get("1841")).isGreaterThan(shares.get("1837"));
    }

    @Test
    @DisplayName("A cap that can't be kept is lifted to the equal share, a floor lowered to it")
    void limitsThatCannotBeKept() {
        assertThat(new CostSplit(CostKey.INHABITANTS, null, List.of(), 10L, null).split(100, Map.of("1", 9, "2", 1)))
                .isEqualTo(Map.of("1", 50L, "2", 50L));
        assertThat(new CostSplit(CostKey.INHABITANTS, null, List.of(), null, 90L).split(100, Map.of("1", 9, "2", 1)))
                .isEqualTo(Map.of("1", 50L, "2", 50L));
    }

    @ParameterizedTest
    @MethodSource("anything")
    @DisplayName("Whatever the key: shares sum exactly to the cost, and nobody pays outside the limits")
    void sumsExactly(CostSplit split, long cost, Map<String, Integer> inhabitants) {
        SortedMap<String, Long> shares = split.split(cost, inhabitants);

        assertThat(sum(shares)).as("sum of %s", shares).isEqualTo(cost);
        assertThat(shares.keySet()).isEqualTo(new TreeMap<>(inhabitants).keySet());
        long most = split.cap() == null
                ? cost
                : Math.max(split.cap(), (cost + inhabitants.size() - 1) / inhabitants.size());
        long least = split.floor() == null ? 0 : Math.min(split.floor(), cost / inhabitants.size());
        assertThat(shares.values()).allSatisfy(share -> assertThat(share).isBetween(least, most));
    }

    @ParameterizedTest
    @MethodSource("anything")
    @DisplayName("By inhabitants without limits, nobody is more than one krone from the exact share")
    void withinOneKrone(CostSplit any, long cost, Map<String, Integer> inhabitants) {
        long people =
                inhabitants.values().stream().mapToLong(Integer::longValue).sum();

        split(CostKey.INHABITANTS, null).split(cost, inhabitants).forEach((number, share) -> {
            BigDecimal exact = BigDecimal.valueOf(cost)
                    .multiply(BigDecimal.valueOf(inhabitants.get(number)))
                    .divide(BigDecimal.valueOf(people), 6, RoundingMode.HALF_UP);
            assertThat(exact.subtract(BigDecimal.valueOf(share)).abs()).isLessThan(BigDecimal.ONE);
        });
    }

    static Stream<Arguments> anything() {
        Random random = new Random(SEED);
        return IntStream.range(0, 200).mapToObj(round -> {
            Map<String, Integer> inhabitants = new TreeMap<>();
            IntStream.rangeClosed(0, random.nextInt(41))
                    .forEach(i -> inhabitants.put(String.valueOf(1800 + i), 1 + random.nextInt(60_000)));
            CostSplit split = new CostSplit(
                    CostKey.values()[random.nextInt(CostKey.values().length)],
                    new BigDecimal(random.nextInt(101)).movePointLeft(2),
                    List.of(band(3000, String.valueOf(random.nextInt(3))), band(null, "2.5")),
                    random.nextBoolean() ? (long) random.nextInt(400_000) : null,
                    random.nextBoolean() ? (long) random.nextInt(40_000) : null);
            return Arguments.of(split, (long) random.nextInt(5_000_000), inhabitants);
        });
    }

    private static CostSplit split(CostKey key, String equalShare) {
        return new CostSplit(key, equalShare == null ? null : new BigDecimal(equalShare), List.of(), null, null);
    }

    private static Band band(Integer upTo, String parts) {
        return new Band(upTo, new BigDecimal(parts));
    }

    private static long sum(SortedMap<String, Long> shares) {
        return shares.values().stream().mapToLong(Long::longValue).sum();
    }

    private static double percent(SortedMap<String, Long> shares, String municipality) {
        return 100.0 * shares.get(municipality) / sum(shares);
    }
}
