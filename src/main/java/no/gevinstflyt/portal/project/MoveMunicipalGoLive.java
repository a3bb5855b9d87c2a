package no.gevinstflyt.portal.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;
import no.gevinstflyt.rollout.MoveGoLive;

/** The form on the project's page that moves a municipality's go-live; over the API its address names it. */
record MoveMunicipalGoLive(
        @NotBlank @Text(max = 100) String municipality,
        @NotNull @Plausible LocalDate newDate,
        @NotBlank @Text String reason) {

    MoveGoLive command() {
        return new MoveGoLive(newDate, reason);
    }
}
