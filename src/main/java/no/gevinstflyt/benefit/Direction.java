package no.gevinstflyt.benefit;

import java.math.BigDecimal;

/** Whether higher or lower values are better. */
public enum Direction {
    UP,
    DOWN;

    /** How much better the second value is than the first; negative where it is worse. */
    public BigDecimal gain(BigDecimal from, BigDecimal to) {
        return this == UP ? to.subtract(from) : from.subtract(to);
    }
}
