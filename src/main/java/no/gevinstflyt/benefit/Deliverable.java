package no.gevinstflyt.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import no.gevinstflyt.form.Text;

/** What the project delivers: the beginning of the benefit map. */
public record Deliverable(
        @NotBlank @Pattern(regexp = Deliverable.CODE) String code, @NotBlank @Text(max = 200) String name) {

    /** Codes of deliverables and changes. */
    static final String CODE = "[\\p{L}0-9][\\p{L}0-9.-]{0,19}";
}
