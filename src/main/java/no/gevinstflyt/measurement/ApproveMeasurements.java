package no.gevinstflyt.measurement;

import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code approve-measurements}.
 *
 * @param comment what is wrong with the figures; required where they are not approved
 */
@RequiredIf(field = "comment", when = "approved", is = "false")
public record ApproveMeasurements(@NotNull Boolean approved, @Nullable @Text(max = 2000) String comment) {}
