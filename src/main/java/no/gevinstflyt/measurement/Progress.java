package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.benefit.Direction;
import no.gevinstflyt.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * How far a benefit has come in a quarter, over the municipalities that have measured it. Each municipality's gain
 * since its baseline counts with its weight, measured and planned alike, so that it holds for sums and averages.
 *
 * @param asked how many municipalities were asked
 * @param measured how many have an approved value, a baseline and a planned value
 * @param gain what was gained, by the indicator's unit and weight
 * @param planned what was to be gained by the end of the quarter
 */
record Progress(int asked, int measured, BigDecimal gain, BigDecimal planned) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * A municipality's part.
     *
     * @param weight of the municipality in the benefit's figure
     */
    record Part(MeasuredTarget target, @Nullable Figure figure, BigDecimal weight) {

        private Optional<BigDecimal> value() {
            return Optional.ofNullable(figure).filter(Figure::approved).map(Figure::value);
        }
    }

    static Progress of(List<Part> parts, Quarter quarter) {
        int measured = 0;
        BigDecimal gain = BigDecimal.ZERO;
        BigDecimal planned = BigDecimal.ZERO;
        for (Part part : parts) {
            Optional<BigDecimal> value = part.value();
            Optional<BigDecimal> plan = part.target().planned(quarter);
            if (value.isPresent() && plan.isPresent()) {
                measured++;
                gain = gain.add(gain(part, value.get()));
                planned = planned.add(gain(part, plan.get()));
            }
        }
        return new Progress(parts.size(), measured, gain, planned);
    }

    private static BigDecimal gain(Part part, BigDecimal value) {
        Direction direction = part.target().indicator().direction();
        return direction.gain(part.target().target().baseline(), value).multiply(part.weight());
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
