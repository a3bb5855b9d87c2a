package no.gevinstflyt.benefit;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How much of the way from baseline to target is gone: (value − baseline) ÷ (target − baseline). Never clipped: less
 * than 0 is worse than before, more than 1 is better than planned.
 */
public sealed interface Achievement {

    /** The share of the way, 1 being the whole. */
    record Share(BigDecimal share) implements Achievement {}

    /** Why there is no share. */
    enum None implements Achievement {
        NO_BASELINE,
        NO_TARGET,
        NO_MEASUREMENT,
        BASELINE_EQUALS_TARGET
    }

    /** The achievement of a measured value; 0 is a value, null is none. */
    static Achievement of(@Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal measured) {
        if (baseline == null) {
            return None.NO_BASELINE;
        } else if (target == null) {
            return None.NO_TARGET;
        } else if (measured == null) {
            return None.NO_MEASUREMENT;
        } else if (baseline.compareTo(target) == 0) {
            return None.BASELINE_EQUALS_TARGET;
        }
        return new Share(measured.subtract(baseline).divide(target.subtract(baseline), MathContext.DECIMAL64));
    }
}
