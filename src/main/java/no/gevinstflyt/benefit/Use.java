package no.gevinstflyt.benefit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a benefit is used for.
 *
 * @param share 0–1; the shares of a target sum to 1
 * @param fromYear the first budget year
 */
public record Use(
        @NotNull UseKind use,
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) BigDecimal share,
        @Nullable @Text(max = 1000) String text,
        @Nullable @Min(2020) @Max(2100) Integer fromYear) {

    public Use {
        share = Figures.plain(share);
    }
}
