package no.gevinstflyt.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The answer to {@code map-benefits}: a row per benefit of the map, and rows for the municipality's own benefits. */
public record MapBenefits(@NotEmpty @Size(max = 200) List<@Valid TargetRow> targets) {}
