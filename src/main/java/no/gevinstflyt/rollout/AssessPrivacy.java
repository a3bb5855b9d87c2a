package no.gevinstflyt.rollout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's own assessment of risk and privacy.
 *
 * @param riskAssessed whether the risk assessment is done; it always has to be
 * @param residualRisk after the measures taken
 * @param approvedBy who has accepted the risk for the municipality
 */
public record AssessPrivacy(
        @NotNull Boolean riskAssessed,
        @NotNull Boolean personalData,
        @Nullable @Size(max = 9) List<PrivacyCriterion> criteriaMet,
        @NotNull Level residualRisk,
        @NotBlank @Text(max = 200) String approvedBy) {

    /** The criteria that are met, each once. */
    List<PrivacyCriterion> criteria() {
        return criteriaMet == null
                ? List.of()
                : criteriaMet.stream().distinct().sorted().toList();
    }
}
