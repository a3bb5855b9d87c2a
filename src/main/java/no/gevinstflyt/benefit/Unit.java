package no.gevinstflyt.benefit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** What an indicator counts, with the least and most that a value can be. */
public enum Unit {
    @JsonProperty("NOK")
    NOK(0, 1_000_000_000_000L),
    HOURS(0, 100_000_000),
    MAN_YEARS(0, 100_000),
    COUNT(0, 1_000_000_000),
    PERCENT(0, 100),
    DAYS(0, 100_000),
    SCORE(1, 5);

    private final BigDecimal least;
    private final BigDecimal most;

    Unit(long least, long most) {
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    /** Whether a value of this unit can be so large or small. */
    public boolean holds(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
