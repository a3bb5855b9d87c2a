package no.gevinstflyt.benefit;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.gevinstflyt.form.Text;

/**
 * What one unit of an indicator is worth.
 *
 * @param amount NOK per unit
 * @param year the price year
 * @param source where the amount comes from
 */
public record UnitValue(
        @NotNull @DecimalMin("0.01") @Digits(integer = 9, fraction = 2) BigDecimal amount,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotBlank @Text(max = 500) String source) {

    public UnitValue {
        amount = Figures.plain(amount);
    }
}
