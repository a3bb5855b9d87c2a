package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.gevinstflyt.benefit.Aggregation;
import no.gevinstflyt.benefit.Direction;
import no.gevinstflyt.benefit.Indicator;
import no.gevinstflyt.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * How far a benefit has come in a quarter, over the municipalities that have measured it. Their baselines, their planned
 * values and their measured ones each become one figure in the way that the indicator says; the gain is the way from the
 * one baseline.
 *
 * @param asked how many municipalities were asked
 * @param measured how many have an approved value, a baseline and a planned value
 * @param gain what was gained, in the indicator's unit
 * @param planned what was to be gained by the end of the quarter
 */
record Progress(int asked, int measured, BigDecimal gain, BigDecimal planned) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * A municipality's part.
     *
     * @param weight of the municipality where the benefit's figure is a weighted average
     */
    record Part(MeasuredTarget target, @Nullable Figure figure, BigDecimal weight) {

        private Optional<Compared> in(Quarter quarter) {
            return Optional.ofNullable(figure)
                    .filter(own -> own.approved() && own.value() != null)
                    .flatMap(own -> target.planned(quarter).map(planned -> new Compared(this, own.value(), planned)));
        }
    }

    private record Compared(Part part, BigDecimal value, BigDecimal planned) {

        private BigDecimal baseline() {
            return part.target().target().baseline();
        }

        private Aggregation.Part counts(BigDecimal figure) {
            return new Aggregation.Part(figure, part.weight(), part.figure().reportedAt());
        }
    }

    /** The progress of one benefit; at least one municipality was asked. */
    static Progress of(List<Part> parts, Quarter quarter) {
        List<Compared> compared =
                parts.stream().flatMap(part -> part.in(quarter).stream()).toList();
        if (compared.isEmpty()) {
            return new Progress(parts.size(), 0, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        Indicator indicator = parts.get(0).target().indicator();
        Direction direction = indicator.direction();
        BigDecimal baseline = one(indicator, compared, Compared::baseline);
        return new Progress(
                parts.size(),
                compared.size(),
                direction.gain(baseline, one(indicator, compared, Compared::value)),
                direction.gain(baseline, one(indicator, compared, Compared::planned)));
    }

    private static BigDecimal one(Indicator indicator, List<Compared> compared, Function<Compared, BigDecimal> figure) {
        return indicator
                .aggregation()
                .of(compared.stream().map(one -> one.counts(figure.apply(one))).toList());
    }

    /**
     * Measured by planned gain: 1 is as planned, less is worse. A planned drawback counts from the other side: 1.5
     * times the drawback is 0.5. Where nothing is planned yet, 1 unless it has become worse, which is 0.
     */
    Optional<BigDecimal> ratio() {
        if (measured == 0) {
            return Optional.empty();
        } else if (planned.signum() == 0) {
            return Optional.of(gain.signum() < 0 ? BigDecimal.ZERO : BigDecimal.ONE);
        }
        BigDecimal ratio = gain.divide(planned, MathContext.DECIMAL64);
        return Optional.of(planned.signum() > 0 ? ratio : TWO.subtract(ratio));
    }
}
