package no.gevinstflyt.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import no.gevinstflyt.form.Plausible;
import org.jspecify.annotations.Nullable;

/**
 * When each participating municipality takes the solution into use.
 *
 * @param dates by the municipality's number
 */
public record PlanRollout(@NotEmpty @Size(max = 400) Map<String, @Valid Planned> dates) {

    /** One municipality's date, and the wave that it is part of where they go in waves. */
    public record Planned(@NotNull @Plausible LocalDate date, @Nullable @Min(1) @Max(99) Integer wave) {}
}
