package no.gevinstflyt.benefit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code assure-benefits}.
 *
 * @param comments what must be mended, by the benefit's code
 */
@RequiredIf(field = "comments", when = "outcome", is = "returned")
public record AssureBenefits(
        @NotNull AssuranceOutcome outcome, @Nullable @Size(max = 200) Map<String, @Text(max = 2000) String> comments) {

    public AssureBenefits {
        comments = comments == null ? Map.of() : comments;
    }
}
