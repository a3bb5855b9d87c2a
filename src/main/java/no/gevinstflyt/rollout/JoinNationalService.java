package no.gevinstflyt.rollout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** Whether the municipality has its agreement about the national shared solution. */
public record JoinNationalService(
        @NotNull Boolean joined,
        @Nullable @Text(max = 200) String agreementReference,
        @Nullable @Plausible LocalDate date) {}
