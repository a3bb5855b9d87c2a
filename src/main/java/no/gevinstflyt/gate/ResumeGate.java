package no.gevinstflyt.gate;

import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** The project leader's answer to {@code resume-gate}; not resumed means given up, and so not approved. */
public record ResumeGate(@NotNull Boolean resume, @Text @Nullable String comment) {}
