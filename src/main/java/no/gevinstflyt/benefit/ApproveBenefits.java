package no.gevinstflyt.benefit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** The answer to {@code approve-benefits}. */
@RequiredIf(field = "comment", when = "approved", is = "false")
public record ApproveBenefits(
        @NotNull Boolean approved,
        @Nullable @Text(max = 2000) String comment,
        @Nullable @Text(max = 200) String decidedBy,
        @Nullable @Plausible(from = 2020) LocalDate decisionDate) {}
