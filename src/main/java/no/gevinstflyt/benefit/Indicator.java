package no.gevinstflyt.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.Text;

/** What is measured to see whether a benefit has come. */
public record Indicator(
        @NotBlank @Text(max = 200) String name,
        @NotNull Unit unit,
        @NotNull Basis basis,
        @NotNull Direction direction,
        @NotBlank @Text(max = 1000) String method,
        @NotNull Frequency frequency,
        @NotNull Aggregation aggregation) {}
