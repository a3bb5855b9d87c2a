package no.gevinstflyt.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;

/** The answer to {@code measure-baseline}. */
public record MeasureBaseline(@NotEmpty @Size(max = 200) List<@Valid Row> baselines) {

    /** A baseline measured after the mapping. */
    public record Row(
            @NotBlank @Text(max = 20) String benefit,
            @NotNull @Digits(integer = 13, fraction = 4) BigDecimal value,
            @NotNull @Plausible LocalDate date,
            @NotBlank @Text(max = 1000) String method) {}
}
