package no.gevinstflyt.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The project leader's description of an idea.
 *
 * @param principles all ten, each with how the idea meets it
 * @param roughCost NOK excl. VAT
 */
public record DescribeIdea(
        @NotBlank @Text String alternatives,
        @NotNull NationalSolution nationalSolution,
        @Nullable @Text(max = 200) String nationalSolutionName,
        @NotEmpty Map<Principle, @Valid Item> principles,
        @Nullable @Min(0) @Max(Costs.MOST) Long roughCost,
        @Nullable @Text String roughBenefit) {

    /** How the idea meets one principle. */
    public record Item(@NotNull PrincipleAnswer answer, @Nullable @Text(max = 2000) String comment) {}
}
