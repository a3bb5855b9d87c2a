package no.gevinstflyt.deviation;

import jakarta.validation.constraints.NotBlank;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one says of a deviation.
 *
 * @param municipality the number of the municipality that it concerns; a contact's own where it is left out
 */
public record RaiseDeviation(
        @NotBlank @Text(max = 200) String title,
        @NotBlank @Text String description,
        @Nullable @Text(max = 100) String municipality) {}
