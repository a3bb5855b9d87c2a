package no.gevinstflyt.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.benefit.Aggregation;
import no.gevinstflyt.benefit.Basis;
import no.gevinstflyt.benefit.BenefitCategory;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.BenefitType;
import no.gevinstflyt.benefit.Direction;
import no.gevinstflyt.benefit.Frequency;
import no.gevinstflyt.benefit.Indicator;
import no.gevinstflyt.benefit.Recipient;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.benefit.Unit;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.Progress.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days of waiting in three municipalities, to come down; the whole of it is expected at once:
 *
 * <pre>
 *            inhabitants   baseline   target   measured   reported
 * Bodø              8000         10        8          9   the first day
 * Beiarn            1000         20       14         12   the third day
 * Saltdal           1000         30       18         21   the second day
 * </pre>
 */
class ProgressTest {

    private static final Quarter QUARTER = Quarter.parse("2027-Q1");

    @ParameterizedTest(name = "{0}: gained {1} of {2} planned")
    @CsvSource({
        "SUM,              18,      20,      0.9",
        "AVERAGE,          6,       6.6667,  0.9",
        "WEIGHTED_AVERAGE, 2.5,     3.4,     0.7353",
        "LATEST,           8,       6,       1.3333",
        "MAX,              9,       12,      0.75",
        "MIN,              1,       2,       0.5"
    })
    void theMunicipalitiesFiguresBecomeOneInTheWayThatTheIndicatorSays(
            Aggregation aggregation, BigDecimal gained, BigDecimal planned, BigDecimal ratio) {
        Progress progress = Progress.of(
                List.of(
                        part("1804", aggregation, Direction.DOWN, "10", "8", figure("9", 1, true), 8000),
                        part("1839", aggregation, Direction.DOWN, "20", "14", figure("12", 3, true), 1000),
                        part("1840", aggregation, Direction.DOWN, "30", "18", figure("21", 2, true), 1000)),
                QUARTER);
        assertThat(progress.measured()).isEqualTo(3);
        assertThat(progress.gain()).as("gained").isCloseTo(gained, within(new BigDecimal("0.0001")));
        assertThat(progress.planned()).as("planned").isCloseTo(planned, within(new BigDecimal("0.0001")));
        assertThat(progress.ratio().orElseThrow()).as("ratio").isCloseTo(ratio, within(new BigDecimal("0.0001")));
    }

    @Test
    void theHighestPlanIsTheHighestOfThoseThatHaveMeasured() {
        Progress progress = Progress.of(
                List.of(
                        part("1804", Aggregation.MAX, Direction.UP, "1", "4", figure("3", 1, true), 1),
                        part("1839", Aggregation.MAX, Direction.UP, "2", "5", null, 1),
                        part("1840", Aggregation.MAX, Direction.UP, "2", "5", figure("5", 1, false), 1)),
                QUARTER);
        assertThat(progress.asked()).isEqualTo(3);
        assertThat(progress.measured()).as("neither missing nor unapproved").isEqualTo(1);
        assertThat(progress.ratio().orElseThrow())
                .as("3 − 1 of 4 − 1")
                .isCloseTo(new BigDecimal("0.6667"), within(new BigDecimal("0.0001")));
    }

    @Test
    void whatIsMeasuredWithoutABaselineCannotBeCompared() {
        Progress progress = Progress.of(
                List.of(part("1804", Aggregation.SUM, Direction.UP, null, "4", figure("3", 1, true), 1)), QUARTER);
        assertThat(progress.measured()).isZero();
        assertThat(progress.ratio()).isEmpty();
    }

    @ParameterizedTest(name = "measured {0} where the baseline is 10 and {1} is planned: {2}")
    @CsvSource({
        "10, 10, 1", // nothing planned, nothing lost
        "9,  10, 0", // nothing planned, and it has become worse
        "12, 10, 1", // better than the nothing that was planned
        "15, 20, 0.5",
        "25, 20, 1.5",
        "5,  20, -0.5", // never clipped
        "7,  8,  0.5" // a planned drawback of 2 that became 3
    })
    void theRatioIsOneAsPlannedAndLessWhereItIsWorse(String measured, String planned, BigDecimal ratio) {
        Progress progress = Progress.of(
                List.of(part("1804", Aggregation.SUM, Direction.UP, "10", planned, figure(measured, 1, true), 1)),
                QUARTER);
        assertThat(progress.ratio().orElseThrow()).isEqualByComparingTo(ratio);
    }

    private static Part part(
            String municipality,
            Aggregation aggregation,
            Direction direction,
            @Nullable String baseline,
            String target,
            @Nullable Figure figure,
            int inhabitants) {
        Indicator indicator = new Indicator(
                "Ventetid", Unit.DAYS, Basis.POINT_IN_TIME, direction, "Telles", Frequency.QUARTERLY, aggregation);
        BenefitDefinition benefit = new BenefitDefinition(
                "K1",
                "Kortere ventetid",
                List.of(),
                null,
                BenefitCategory.QUALITY,
                BenefitType.QUALITATIVE,
                Recipient.INHABITANTS,
                4,
                false,
                null,
                indicator);
        Target expected = new Target(
                "K1",
                true,
                null,
                baseline == null ? null : new BigDecimal(baseline),
                null,
                null,
                null,
                new BigDecimal(target),
                null,
                0,
                false,
                null,
                List.of());
        LocalDate goLive = LocalDate.of(2027, 1, 4);
        MeasuredTarget measured =
                new MeasuredTarget(1, "SALTEN-2026-001", "Folkeregister", municipality, goLive, benefit, expected);
        return new Part(measured, figure, BigDecimal.valueOf(inhabitants));
    }

    private static Figure figure(String value, int day, boolean approved) {
        return new Figure(
                day,
                1,
                "1804",
                "K1",
                QUARTER,
                new BigDecimal(value),
                null,
                false,
                null,
                Kind.ANSWER,
                approved,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                "k1804",
                Instant.parse("2027-04-0" + day + "T08:00:00Z"),
                null,
                null);
    }
}
