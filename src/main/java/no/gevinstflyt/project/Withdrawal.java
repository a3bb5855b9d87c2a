package no.gevinstflyt.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality leaves a project.
 *
 * @param municipality its number
 * @param decidedBy who decided it for the municipality
 */
public record Withdrawal(
        @NotBlank @Text(max = 100) String municipality,
        @NotBlank @Text String reason,
        @NotBlank @Text(max = 200) String decidedBy,
        @NotNull @Plausible LocalDate date,
        @Nullable @Text(max = 100) String caseNumber) {}
