package no.gevinstflyt.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one municipality expects of one benefit.
 *
 * @param benefit the benefit's code
 * @param baseline absent where it is to be measured, or the benefit has no indicator
 * @param rampQuarters quarters from go-live to full effect, in equal steps
 * @param estimate whether the figures are somebody's estimate rather than measured
 * @param uses what the benefit is used for; shares sum to 1
 */
public record Target(
        String benefit,
        boolean relevant,
        @Nullable String whyNot,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineDate,
        @Nullable String baselineMethod,
        @Nullable LocalDate baselineMeasuredBy,
        @Nullable BigDecimal target,
        @Nullable LocalDate targetDate,
        int rampQuarters,
        boolean estimate,
        @Nullable String owner,
        List<Use> uses) {

    public Target {
        baseline = Figures.plain(baseline);
        target = Figures.plain(target);
    }

    /** Whether the baseline is still to be measured. */
    public boolean awaitsBaseline() {
        return relevant && baseline == null && baselineMeasuredBy != null;
    }

    /** The same target with the other's baseline, where this one's was to be measured and the other's has been. */
    Target withBaselineOf(@Nullable Target later) {
        if (!awaitsBaseline() || later == null || later.baseline() == null) {
            return this;
        }
        return new Target(
                benefit,
                relevant,
                whyNot,
                later.baseline,
                later.baselineDate,
                later.baselineMethod,
                baselineMeasuredBy,
                target,
                targetDate,
                rampQuarters,
                estimate,
                owner,
                uses);
    }

    /** The same figures as somebody's estimate. */
    Target estimated() {
        return new Target(
                benefit,
                relevant,
                whyNot,
                baseline,
                baselineDate,
                baselineMethod,
                baselineMeasuredBy,
                target,
                targetDate,
                rampQuarters,
                true,
                owner,
                uses);
    }

    /** A row as it is kept: without figures where the benefit doesn't concern the municipality. */
    static Target of(TargetRow row, String code) {
        if (!row.relevant()) {
            return new Target(
                    code, false, row.whyNot(), null, null, null, null, null, null, 0, false, row.owner(), List.of());
        }
        return new Target(
                code,
                true,
                null,
                row.baseline(),
                row.baselineDate(),
                row.baselineMethod(),
                row.baselineMeasuredBy(),
                row.target(),
                row.targetDate(),
                row.rampQuarters(),
                row.estimate(),
                row.owner(),
                row.uses());
    }
}
