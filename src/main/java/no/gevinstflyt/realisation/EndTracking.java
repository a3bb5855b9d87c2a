package no.gevinstflyt.realisation;

import jakarta.validation.constraints.NotBlank;
import no.gevinstflyt.form.Text;

/**
 * That the follow-up is to end before its period is over, because all is realised or it was decided.
 *
 * @param decidedBy who decided
 * @param decisionCase number of the case in which it was decided
 */
public record EndTracking(
        @NotBlank @Text(max = 200) String decidedBy,
        @NotBlank @Text(max = 200) String decisionCase,
        @NotBlank @Text String reason) {}
