package no.gevinstflyt.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** Who answers in the line for each benefit from the project's closing on. */
public record HandOverBenefits(@NotNull @Size(max = 20_000) List<@Valid Row> owners) {

    /**
     * One benefit in one municipality.
     *
     * @param reportsTo whom the owner reports to; the benefit manager where nobody is named
     */
    public record Row(
            @NotBlank @Text(max = 20) String benefit,
            @NotBlank @Text(max = 4) String municipality,
            @NotBlank @Text(max = 200) String owner,
            @Nullable @Text(max = 200) String reportsTo) {}
}
