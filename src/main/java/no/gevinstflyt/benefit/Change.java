package no.gevinstflyt.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * What must become different in the organisation for a benefit to come.
 *
 * @param kind a change of the work itself where nothing is said
 * @param from codes of the deliverables and changes that it builds on
 */
public record Change(
        @NotBlank @Pattern(regexp = Deliverable.CODE) String code,
        @NotBlank @Text(max = 200) String name,
        @Nullable ChangeKind kind,
        @Nullable @Size(max = 50) List<@Text(max = 20) String> from) {

    public Change {
        kind = kind == null ? ChangeKind.BUSINESS : kind;
        from = from == null ? List.of() : List.copyOf(from);
    }
}
