package no.gevinstflyt.rollout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whether the municipality has taken the solution into use.
 *
 * @param acceptMissingBaseline that it goes live although a baseline is missing; required where one is
 * @param acceptedBy who accepted that for the municipality
 * @param liveDate today where it is left out
 * @param newDate when it is planned instead, where it is not live
 */
@RequiredIf(field = "newDate", when = "live", is = "false")
@RequiredIf(field = "reason", when = "live", is = "false")
public record ConfirmGoLive(
        @NotNull Boolean live,
        @Nullable Boolean acceptMissingBaseline,
        @Nullable @Text(max = 200) String acceptedBy,
        @Nullable @Plausible LocalDate liveDate,
        @Nullable @Plausible LocalDate newDate,
        @Nullable @Text String reason) {}
