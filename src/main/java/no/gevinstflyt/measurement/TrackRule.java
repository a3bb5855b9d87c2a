package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says how a benefit stands against its plan. */
public interface TrackRule {

    /**
     * How a benefit stands.
     *
     * @param ratio measured by planned gain ({@link Progress#ratio()}); null where there is none
     */
    Track of(@Nullable BigDecimal ratio);
}
