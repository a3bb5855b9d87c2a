package no.gevinstflyt.benefit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimal figures in one way of writing, so that 560 and 560.00 are equal wherever they come from. */
public final class Figures {

    private Figures() {}

    public static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
