package no.gevinstflyt.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** The answer to {@code finalise-benefit-plan}. */
public record FinaliseBenefitPlan(@NotEmpty @Size(max = 500) List<@Valid Row> plan) {

    /**
     * How one benefit is followed up.
     *
     * @param owner who answers for the benefit (gevinsteier)
     * @param risk absent where it isn't assessed
     * @param assumption what must hold for the benefit to come, and why it isn't counted twice
     */
    public record Row(
            @NotBlank @Text(max = 20) String benefit,
            @NotBlank @Text(max = 200) String owner,
            @Nullable RiskLevel risk,
            @Nullable @Size(max = 50) List<@Valid Action> actions,
            @Nullable @Text(max = 2000) String assumption) {

        public Row {
            actions = actions == null ? List.of() : List.copyOf(actions);
        }
    }

    /** What is done so that the benefit comes. */
    public record Action(
            @NotBlank @Text(max = 1000) String text,
            @Nullable @Text(max = 200) String responsible,
            @Nullable @Plausible(from = 2020) LocalDate deadline) {}
}
