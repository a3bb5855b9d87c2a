package no.gevinstflyt.project;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** What the project leader says when execution starts. */
public record StartExecution(
        @NotNull @Plausible LocalDate startDate, @Nullable @Text String team, @Nullable @Text String comment) {}
