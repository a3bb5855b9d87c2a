package no.gevinstflyt.rollout;

import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** Whether the municipality has signed the data processing agreement (GDPR article 28), and where it lies. */
public record SignDataProcessingAgreement(@NotNull Boolean signed, @Nullable @Text(max = 200) String reference) {}
