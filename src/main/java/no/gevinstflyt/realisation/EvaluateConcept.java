package no.gevinstflyt.realisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.Text;

/**
 * The benefit manager's evaluation of the concept.
 *
 * @param achieved what was achieved of what was planned, and why not more
 * @param learnt what the collaboration takes with it
 */
public record EvaluateConcept(
        @NotBlank @Text String achieved, @NotBlank @Text String learnt, @NotNull Recommendation recommendation) {}
