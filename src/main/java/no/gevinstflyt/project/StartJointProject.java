package no.gevinstflyt.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form that registers a project.
 *
 * @param budgetFrame whole project, NOK excl. VAT, this year's prices
 * @param municipalities numbers of the municipalities to invite; all members of the collaboration where none is named
 */
public record StartJointProject(
        @NotBlank @Text(max = 200) String title,
        @NotBlank @Text String problem,
        @NotBlank @Text String goal,
        @NotEmpty List<SubGoal> subGoals,
        @Nullable @Text(max = 200) String serviceArea,
        @NotEmpty List<Content> contents,
        @NotNull Complexity complexity,
        @NotNull Course course,
        @Nullable @Min(0) @Max(Costs.MOST) Long budgetFrame,
        @Nullable @Plausible LocalDate desiredStart,
        @Nullable @Size(max = 400) List<@Text(max = 100) String> municipalities,
        @Nullable @Text(max = 64) String collaboration) {}
