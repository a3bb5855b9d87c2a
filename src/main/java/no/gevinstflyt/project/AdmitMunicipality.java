package no.gevinstflyt.project;

import jakarta.validation.constraints.NotBlank;
import no.gevinstflyt.form.Text;

/** That a municipality is taken into a project under way, by its number. */
public record AdmitMunicipality(@NotBlank @Text(max = 100) String municipality) {}
