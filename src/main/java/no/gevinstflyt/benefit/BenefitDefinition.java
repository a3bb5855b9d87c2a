package no.gevinstflyt.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import no.gevinstflyt.project.SubGoal;
import org.jspecify.annotations.Nullable;

/**
 * What a benefit is: a row of the benefit map, and of the municipality's own benefits.
 *
 * @param code class and number ({@code Ø1}); a municipality's own ones end with its number ({@code Ø4-1804})
 * @param from codes of the changes and benefits that bring it about
 * @param subGoal the sub-goal it serves; absent where another benefit comes from this one
 * @param importance 1–5, of a qualitative benefit
 * @param disbenefit whether it is a drawback that the project brings
 * @param unitValue what one unit is worth, where the benefit is priced and its unit isn't NOK
 * @param indicator absent where there is no way to measure it
 */
@RequiredIf(field = "importance", when = "type", is = "qualitative")
public record BenefitDefinition(
        @NotBlank @Pattern(regexp = BenefitDefinition.CODE) String code,
        @NotBlank @Text(max = 200) String name,
        @Nullable @Size(max = 50) List<@Text(max = 20) String> from,
        @Nullable SubGoal subGoal,
        @NotNull BenefitCategory category,
        @NotNull BenefitType type,
        @NotNull Recipient recipient,
        @Nullable @Min(1) @Max(5) Integer importance,
        @Nullable Boolean disbenefit,
        @Nullable @Valid UnitValue unitValue,
        @Nullable @Valid Indicator indicator) {

    /** Class, number, and the municipality whose own it is. */
    public static final String CODE = "[ØVK][1-9][0-9]{0,2}(-[0-9]{4})?";

    public BenefitDefinition {
        from = from == null ? List.of() : List.copyOf(from);
        disbenefit = disbenefit != null && disbenefit;
    }

    public BenefitClass benefitClass() {
        return BenefitClass.of(code);
    }

    public boolean priced() {
        return benefitClass().priced();
    }

    BenefitDefinition withoutLinks() {
        return new BenefitDefinition(
                code,
                name,
                List.of(),
                subGoal,
                category,
                type,
                recipient,
                importance,
                disbenefit,
                unitValue,
                indicator);
    }
}
