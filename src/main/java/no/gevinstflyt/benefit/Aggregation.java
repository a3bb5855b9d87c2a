package no.gevinstflyt.benefit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How the municipalities' figures become one. */
public enum Aggregation {
    SUM {
        @Override
        public BigDecimal of(List<Part> parts) {
            return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    },
    /** Each municipality counts with its inhabitants. */
    WEIGHTED_AVERAGE {
        @Override
        public BigDecimal of(List<Part> parts) {
            BigDecimal sum = parts.stream()
                    .map(part -> part.value().multiply(part.weight()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal weights = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.divide(weights, MathContext.DECIMAL64);
        }
    },
    AVERAGE {
        @Override
        public BigDecimal of(List<Part> parts) {
            return SUM.of(parts).divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL64);
        }
    },
    /** The figure that was reported last, for what all municipalities share; the last in the list of two at once. */
    LATEST {
        @Override
        public BigDecimal of(List<Part> parts) {
            return parts.stream()
                    .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other)
                    .orElseThrow()
                    .value();
        }
    },
    MAX {
        @Override
        public BigDecimal of(List<Part> parts) {
            return parts.stream()
                    .map(Part::value)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    },
    MIN {
        @Override
        public BigDecimal of(List<Part> parts) {
            return parts.stream()
                    .map(Part::value)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    };

    /**
     * A municipality's figure.
     *
     * @param weight above 0, such as the municipality's inhabitants
     * @param at when it was reported
     */
    public record Part(BigDecimal value, BigDecimal weight, Instant at) {}

    /** The one figure of several municipalities; at least one. Averages have 16 digits. */
    public abstract BigDecimal of(List<Part> parts);
}
