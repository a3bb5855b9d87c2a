package no.gevinstflyt.gate;

import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** The resource group's answer to {@code advise-gate}. */
public record AdviseGate(@NotNull Advice advice, @Text @Nullable String adviceText) {}
