package no.gevinstflyt.benefit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.gevinstflyt.calendar.Quarter;

/**
 * What is expected at the end of each quarter after a go-live date: the way from baseline to target, in as many equal
 * steps as the target has ramp quarters, one for each whole quarter (three months) that has passed. Go-live on 15
 * February with a ramp of four: nothing at the end of March, a fourth at the end of June, the whole at the end of March
 * a year later. Without a ramp all of it is expected at the end of the quarter of the go-live. Asked with the planned
 * and with the actual go-live it gives the curve of the plan and the same curve shifted.
 */
public final class PlannedCurve {

    private static final int MONTHS = 3;
    private static final int SCALE = 6;

    private PlannedCurve() {}

    /** How much of the way is expected to be gone at the end of the quarter, 0–1. */
    public static BigDecimal share(LocalDate goLive, int rampQuarters, Quarter quarter) {
        LocalDate after = quarter.lastDay().plusDays(1);
        if (!goLive.isBefore(after)) {
            return BigDecimal.ZERO;
        }
        long passed = ChronoUnit.MONTHS.between(goLive, after) / MONTHS;
        return passed >= rampQuarters
                ? BigDecimal.ONE
                : BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(rampQuarters), MathContext.DECIMAL64);
    }

    /** The indicator's value that is expected at the end of the quarter; none without baseline or target. */
    public static Optional<BigDecimal> value(Target target, LocalDate goLive, Quarter quarter) {
        BigDecimal from = target.baseline();
        BigDecimal to = target.target();
        if (!target.relevant() || from == null || to == null) {
            return Optional.empty();
        }
        BigDecimal gone = to.subtract(from).multiply(share(goLive, target.rampQuarters(), quarter));
        return Optional.ofNullable(Figures.plain(from.add(gone).setScale(SCALE, RoundingMode.HALF_UP)));
    }
}
