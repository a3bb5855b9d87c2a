package no.gevinstflyt.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** From deliverables by changes to benefits (gevinstkart); an edge runs from each code in {@code from} to its row. */
public record BenefitMap(
        @NotEmpty @Size(max = 100) List<@Valid Deliverable> deliverables,
        @NotEmpty @Size(max = 100) List<@Valid Change> changes,
        @NotEmpty @Size(max = 100) List<@Valid BenefitDefinition> benefits) {}
