package no.gevinstflyt.realisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code take-out-benefit}.
 *
 * @param takeOuts an empty list says that nothing is taken out
 */
public record TakeOutBenefit(@NotNull @Size(max = 500) List<@Valid Row> takeOuts) {

    /**
     * What is taken out of a benefit for one use.
     *
     * @param project the project's code
     * @param benefit the benefit's code
     * @param amount whole NOK in the budget year, in its prices
     * @param budgetLine where the budget shows it; required of a budget cut
     * @param decision the case in which it was decided
     * @param from the day from which it is taken out; 1 January where nothing else was decided
     * @param reason why the amount is larger than what was measured; required then
     */
    public record Row(
            @NotBlank @Text(max = 40) String project,
            @NotBlank @Text(max = 20) String benefit,
            @NotNull UseKind use,
            @NotNull @Min(0) @Max(1_000_000_000_000L) Long amount,
            @NotNull Integer budgetYear,
            @Nullable @Text(max = 200) String budgetLine,
            @Nullable @Text(max = 200) String decision,
            @Nullable @Plausible LocalDate from,
            @Nullable @Text String reason) {}
}
