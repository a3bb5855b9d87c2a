package no.gevinstflyt.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The shared draft of risk assessment and DPIA.
 *
 * @param personalData whether personal data is processed
 * @param purposes what for
 */
public record DraftPrivacyAssessment(
        @NotNull Boolean personalData,
        @Nullable @Text String purposes,
        @Nullable @Size(max = 9) List<PrivacyCriterion> criteriaMet,
        @Nullable @Size(max = 100) List<@Valid Risk> risks) {

    /** One risk, with what is done about it. */
    public record Risk(
            @NotBlank @Text(max = 2000) String text,
            @NotNull Level likelihood,
            @NotNull Level consequence,
            @Nullable @Text(max = 2000) String measure) {}
}
