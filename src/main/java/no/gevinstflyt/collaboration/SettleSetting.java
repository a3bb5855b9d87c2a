package no.gevinstflyt.collaboration;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a collaboration settles.
 *
 * @param value as text: a whole number, a key, or {@code true} and {@code false}
 * @param from the day from which it holds; today where none is given
 */
public record SettleSetting(@NotBlank @Text(max = 100) String value, @Nullable @Plausible LocalDate from) {}
