package no.gevinstflyt.gate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The project leader's answer to {@code prepare-gate}.
 *
 * @param checklist by the item's id
 * @param recommendation what the steering group is asked to decide (forslag til vedtak)
 */
public record PrepareGate(
        @NotNull Map<String, @Valid @NotNull Item> checklist,
        @NotBlank @Text String recommendation,
        @Plausible @Nullable LocalDate meetingDate) {

    /** One item of the checklist. */
    public record Item(@NotNull ChecklistAnswer answer, @Text @Nullable String comment) {}
}
