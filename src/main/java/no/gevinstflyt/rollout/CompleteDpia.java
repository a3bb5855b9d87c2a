package no.gevinstflyt.rollout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;

/**
 * A municipality's data protection impact assessment (GDPR article 35).
 *
 * @param officerAdvice what the data protection officer advises
 * @param residualRisk after the measures taken; high means that Datatilsynet must be consulted
 * @param approvedBy who has accepted the risk for the municipality
 */
public record CompleteDpia(
        @NotBlank @Text(max = 200) String dpiaReference,
        @NotBlank @Text String officerAdvice,
        @NotNull @Plausible LocalDate officerAdviceDate,
        @NotNull Level residualRisk,
        @NotBlank @Text(max = 200) String approvedBy) {}
