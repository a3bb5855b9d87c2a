package no.gevinstflyt.gate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.Text;

/** The project leader's answer to {@code fulfil-condition}; the task stays as long as it isn't fulfilled. */
public record FulfilCondition(@NotNull Boolean fulfilled, @NotBlank @Text String comment) {}
