package no.gevinstflyt.measurement;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import no.gevinstflyt.benefit.Figures;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The correction of a figure: a value, or why there is none after all.
 *
 * @param project the project's code
 * @param municipality its number; the caller's only one where it is left out
 * @param quarter {@code yyyy-Qn}
 * @param reason why it is corrected
 */
public record Restate(
        @NotBlank @Text(max = 40) String project,
        @Nullable @Text(max = 4) String municipality,
        @NotBlank @Text(max = 20) String benefit,
        @NotBlank @Text(max = 20) String quarter,
        @Nullable @Digits(integer = 13, fraction = 4) BigDecimal value,
        @Nullable @Text(max = 1000) String missingReason,
        @NotBlank @Text(max = 2000) String reason) {

    public Restate {
        value = Figures.plain(value);
    }
}
