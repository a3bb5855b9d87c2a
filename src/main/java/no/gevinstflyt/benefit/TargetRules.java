package no.gevinstflyt.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.gevinstflyt.form.Keys;
import org.jspecify.annotations.Nullable;

/** What always holds of the figures that a municipality gives for one benefit. */
final class TargetRules {

    private static final String REQUIRED = "form.required";

    private final BenefitDefinition benefit;
    private final TargetRow row;
    private final String path;
    private final Faults faults;

    private TargetRules(BenefitDefinition benefit, TargetRow row, String path, Faults faults) {
        this.benefit = benefit;
        this.row = row;
        this.path = path;
        this.faults = faults;
    }

    /** Checks a row; figures in one that doesn't concern the municipality don't count and aren't looked at. */
    static void check(BenefitDefinition benefit, TargetRow row, String path, Faults faults) {
        if (row.relevant()) {
            TargetRules rules = new TargetRules(benefit, row, path, faults);
            rules.checkFigures();
            rules.checkUses();
        }
    }

    private void checkFigures() {
        Indicator indicator = benefit.indicator();
        if (indicator == null) {
            fault(row.baseline() != null, "baseline", "benefit.figure-without-indicator", benefit.code());
            fault(row.target() != null, "target", "benefit.figure-without-indicator", benefit.code());
            return;
        }
        checkBaseline();
        fault(row.target() == null, "target", REQUIRED);
        fault(row.targetDate() == null, "targetDate", REQUIRED);
        checkRange("baseline", row.baseline(), indicator.unit());
        checkRange("target", row.target(), indicator.unit());
        if (row.baseline() != null && row.target() != null) {
            checkGain(indicator.direction().gain(row.baseline(), row.target()), indicator);
        }
        checkOrder(row.baselineDate());
        checkOrder(row.baselineMeasuredBy());
    }

    private void checkBaseline() {
        if (row.baseline() != null) {
            fault(row.baselineMeasuredBy() != null, "baselineMeasuredBy", "benefit.baseline-twice");
            fault(row.baselineDate() == null, "baselineDate", "benefit.baseline-date-needed");
            fault(row.baselineMethod() == null, "baselineMethod", "benefit.baseline-method-needed");
        } else if (row.baselineMeasuredBy() == null) {
            fault(true, "baseline", "benefit.baseline-needed");
        } else {
            fault(row.baselineDate() != null, "baselineDate", "benefit.baseline-date-without-value");
        }
    }

    private void checkRange(String field, @Nullable BigDecimal value, Unit unit) {
        fault(
                value != null && !unit.holds(value),
                field,
                "benefit.out-of-range." + Keys.of(unit),
                unit.least(),
                unit.most());
    }

    private void checkGain(BigDecimal gain, Indicator indicator) {
        boolean wrongWay = benefit.disbenefit() ? gain.signum() > 0 : gain.signum() < 0;
        fault(gain.signum() == 0, "target", "benefit.target-equals-baseline");
        fault(
                wrongWay,
                "target",
                (benefit.disbenefit() ? "benefit.disbenefit-improves." : "benefit.target-worse.")
                        + Keys.of(indicator.direction()),
                row.target(),
                row.baseline());
    }

    private void checkOrder(@Nullable LocalDate before) {
        fault(
                before != null && row.targetDate() != null && !row.targetDate().isAfter(before),
                "targetDate",
                "benefit.target-date-too-early",
                String.valueOf(before));
    }

    private void checkUses() {
        if (row.uses().isEmpty()) {
            fault(benefit.priced() && !benefit.disbenefit(), "uses", "benefit.uses-needed", benefit.code());
            return;
        }
        BigDecimal sum = row.uses().stream().map(Use::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        fault(sum.compareTo(BigDecimal.ONE) != 0, "uses", "benefit.uses-must-sum", sum);
    }

    private void fault(boolean wrong, String field, String key, Object... arguments) {
        faults.addIf(wrong, path + "." + field, key, arguments);
    }
}
