package no.gevinstflyt.rollout;

import jakarta.validation.constraints.NotBlank;
import no.gevinstflyt.form.Text;

/**
 * That the project is to enter its closing although municipalities are still taking the solution into use.
 *
 * @param reason what the steering group reads in BP4's paper
 */
public record RequestClosing(@NotBlank @Text String reason) {}
