package no.gevinstflyt.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a project costs in one year, NOK excl. VAT.
 *
 * @param project cost of the project itself
 * @param running cost of running what it delivers
 * @param priceYear the year in whose prices the costs are given; the current one where it is left out
 */
public record CostRow(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull @Min(0) @Max(Costs.MOST) Long project,
        @Nullable @Min(0) @Max(Costs.MOST) Long running,
        @Nullable @Min(2000) @Max(2100) Integer priceYear) {

    public long total() {
        return project + (running == null ? 0 : running);
    }

    CostRow complete(int currentYear) {
        return new CostRow(
                year,
                project,
                running == null ? Long.valueOf(0) : running,
                priceYear == null ? Integer.valueOf(currentYear) : priceYear);
    }
}
