package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.gevinstflyt.benefit.Achievement;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.Indicator;
import no.gevinstflyt.benefit.PlannedCurve;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's target that is measured: of the newest approved plan, with an indicator, and with the solution in
 * use.
 *
 * @param projectCode of the project with the id {@code project}
 * @param since the day of the municipality's go-live
 */
public record MeasuredTarget(
        long project,
        String projectCode,
        String projectTitle,
        String municipality,
        LocalDate since,
        BenefitDefinition benefit,
        Target target) {

    public Indicator indicator() {
        return benefit.indicator();
    }

    /** Whether it is measured in the quarter: by its frequency, from the quarter of the go-live. */
    boolean dueIn(Quarter quarter) {
        return !since.isAfter(quarter.lastDay()) && indicator().frequency().dueIn(quarter);
    }

    /** The value that the plan has at the end of the quarter, counted from the day of the go-live. */
    public Optional<BigDecimal> planned(Quarter quarter) {
        return PlannedCurve.value(target, since, quarter);
    }

    /** How much of the way from baseline to target a value is. */
    public Achievement achievement(@Nullable BigDecimal value) {
        return Achievement.of(target.baseline(), target.target(), value);
    }

    public Key key() {
        return new Key(project, municipality, benefit.code());
    }

    /** What names a target. */
    public record Key(long project, String municipality, String benefit) {

        static Key of(Figure figure) {
            return new Key(figure.project(), figure.municipality(), figure.benefit());
        }
    }
}
