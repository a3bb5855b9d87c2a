package no.gevinstflyt.rollout;

import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** Whether the municipality accepts what it has in use, or what is wrong with it. */
@RequiredIf(field = "defects", when = "accepted", is = "false")
public record AcceptDelivery(@NotNull Boolean accepted, @Nullable @Text String defects) {}
