package no.gevinstflyt.realisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;

/**
 * That the benefits are followed up for a longer or shorter time.
 *
 * @param newEnd the last day of a quarter, not before today
 */
public record ChangeTrackingPeriod(@NotNull @Plausible LocalDate newEnd, @NotBlank @Text String reason) {}
