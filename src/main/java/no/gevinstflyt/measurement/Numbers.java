package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures in one way of writing, so that 560 and 560.0000 are equal wherever they come from. */
final class Numbers {

    private Numbers() {}

    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
