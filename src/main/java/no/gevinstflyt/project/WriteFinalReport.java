package no.gevinstflyt.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.Text;

/**
 * What the project leader says of the finished project.
 *
 * @param actualCost whole NOK excl. VAT, the whole project
 */
public record WriteFinalReport(
        @NotBlank @Text String goalAchievement,
        @NotNull @Min(0) @Max(Costs.MOST) Long actualCost,
        @NotBlank @Text String lessons) {}
