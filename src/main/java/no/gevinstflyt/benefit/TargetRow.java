package no.gevinstflyt.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import no.gevinstflyt.project.SubGoal;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality answers for one benefit: whether it concerns the municipality, where it stands now, where it will
 * get to and when, and what the benefit is used for. From {@code name} on, the fields describe a benefit of the
 * municipality's own; for a benefit of the map they say what the map says, or nothing.
 *
 * @param benefit the benefit's code; may be absent for an own one, which then gets the next free code
 * @param relevant taken as yes where nothing is said
 * @param rampQuarters quarters from go-live to full effect, in equal steps
 */
@RequiredIf(field = "whyNot", when = "relevant", is = "false")
@RequiredIf(field = "importance", when = "type", is = "qualitative")
public record TargetRow(
        @Nullable @Pattern(regexp = BenefitDefinition.CODE) String benefit,
        @Nullable Boolean relevant,
        @Nullable @Text(max = 1000) String whyNot,
        @Nullable @Digits(integer = 13, fraction = 4) BigDecimal baseline,
        @Nullable @Plausible LocalDate baselineDate,
        @Nullable @Text(max = 1000) String baselineMethod,
        @Nullable @Plausible(from = 2020) LocalDate baselineMeasuredBy,
        @Nullable @Digits(integer = 13, fraction = 4) BigDecimal target,
        @Nullable @Plausible(from = 2020) LocalDate targetDate,
        @Nullable @Min(0) @Max(40) Integer rampQuarters,
        @Nullable Boolean estimate,
        @Nullable @Text(max = 200) String owner,
        @Nullable @Size(max = 20) List<@Valid Use> uses,
        @Nullable @Text(max = 200) String name,
        @Nullable @Size(max = 50) List<@Text(max = 20) String> from,
        @Nullable SubGoal subGoal,
        @Nullable BenefitCategory category,
        @Nullable BenefitType type,
        @Nullable Recipient recipient,
        @Nullable @Min(1) @Max(5) Integer importance,
        @Nullable Boolean disbenefit,
        @Nullable @Valid UnitValue unitValue,
        @Nullable @Valid Indicator indicator) {

    public TargetRow {
        baseline = Figures.plain(baseline);
        target = Figures.plain(target);
        relevant = relevant == null || relevant;
        estimate = estimate != null && estimate;
        rampQuarters = rampQuarters == null ? 0 : rampQuarters;
        uses = uses == null ? List.of() : List.copyOf(uses);
    }

    /** The row with which a form starts: what the benefit is, and what was answered. */
    public static TargetRow of(BenefitDefinition benefit, Optional<Target> answered) {
        Target target = answered.orElse(null);
        return new TargetRow(
                benefit.code(),
                target == null || target.relevant(),
                target == null ? null : target.whyNot(),
                target == null ? null : target.baseline(),
                target == null ? null : target.baselineDate(),
                target == null ? null : target.baselineMethod(),
                target == null || target.baseline() != null ? null : target.baselineMeasuredBy(),
                target == null ? null : target.target(),
                target == null ? null : target.targetDate(),
                target == null ? 0 : target.rampQuarters(),
                target != null && target.estimate(),
                target == null ? null : target.owner(),
                target == null ? List.of() : target.uses(),
                benefit.name(),
                benefit.from(),
                benefit.subGoal(),
                benefit.category(),
                benefit.type(),
                benefit.recipient(),
                benefit.importance(),
                benefit.disbenefit(),
                benefit.unitValue(),
                benefit.indicator());
    }
}
