package no.gevinstflyt.silence;

import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form of {@code confirm-on-behalf}.
 *
 * @param confirmed whether the recorded answer is the municipality's
 * @param comment what is wrong with it
 */
public record Confirmation(@NotNull Boolean confirmed, @Text @Nullable String comment) {}
