package no.gevinstflyt.project;

import jakarta.validation.constraints.NotBlank;
import no.gevinstflyt.form.Text;

/**
 * That the steering group has decided to stop a project.
 *
 * @param decisionCase number of the case in which it did
 */
public record StopProject(@NotBlank @Text(max = 200) String decisionCase, @NotBlank @Text String reason) {}
