package no.gevinstflyt.realisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.benefit.Aggregation;
import no.gevinstflyt.benefit.Basis;
import no.gevinstflyt.benefit.BenefitCategory;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.BenefitType;
import no.gevinstflyt.benefit.Direction;
import no.gevinstflyt.benefit.Frequency;
import no.gevinstflyt.benefit.Indicator;
import no.gevinstflyt.benefit.Recipient;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.benefit.Unit;
import no.gevinstflyt.benefit.UnitValue;
import no.gevinstflyt.benefit.Use;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.project.SubGoal;

/**
 * Bodø's 5200 hours that are to become 1300, at 560 kr: (5200 − 1300) × 560 = 2 184 000 a year, 546 000 a quarter.
 */
final class HoursOfBodo {

    private HoursOfBodo() {}

    static Target target(String value) {
        LocalDate date = LocalDate.of(2026, 9, 30);
        return new Target(
                "Ø1",
                true,
                null,
                new BigDecimal("5200"),
                date,
                "Telling",
                null,
                new BigDecimal(value),
                date.plusYears(2),
                4,
                false,
                null,
                List.of(
                        new Use(UseKind.BUDGET_CUT, new BigDecimal("0.5"), null, null),
                        new Use(UseKind.QUALITY, new BigDecimal("0.5"), null, null)));
    }

    static BenefitDefinition benefit(Frequency frequency) {
        return new BenefitDefinition(
                "Ø1",
                "Spart tid på ajourføring",
                List.of(),
                SubGoal.C,
                BenefitCategory.TIME_SAVED,
                BenefitType.INDIRECT,
                Recipient.OWN_ORGANISATION,
                null,
                false,
                new UnitValue(new BigDecimal("560"), 2026, "timekostnad, illustrativ"),
                new Indicator(
                        "Timer brukt per år",
                        Unit.HOURS,
                        Basis.ANNUAL_LEVEL,
                        Direction.DOWN,
                        "Telling",
                        frequency,
                        Aggregation.SUM));
    }
}
