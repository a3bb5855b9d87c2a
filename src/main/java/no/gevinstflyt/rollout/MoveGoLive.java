package no.gevinstflyt.rollout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;

/** That a municipality takes the solution into use on another day than planned. */
public record MoveGoLive(@NotNull @Plausible LocalDate newDate, @NotBlank @Text String reason) {}
