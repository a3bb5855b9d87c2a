package no.gevinstflyt.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The project leader's proposal. Amounts in whole NOK excl. VAT.
 *
 * @param projectOwner user id; benefitManager likewise
 * @param priceYear the year in whose prices those costs are given whose row names none; the current one where it is
 *     left out too
 * @param equalShare with key mixed: the part, 0–1, that is shared equally
 * @param externalContribution pays the first years' cost before the municipalities do
 * @param cap the most that one municipality pays a year
 * @param floor the least that one municipality pays a year
 * @param minimumMunicipalities so many must take part
 * @param minimumInhabitantsPercent those that take part must have so many percent of the invited ones' inhabitants
 */
@RequiredIf(field = "equalShare", when = "costKey", is = "mixed")
@RequiredIf(field = "bands", when = "costKey", is = "bands")
public record WriteProposal(
        @NotBlank @Text String alternative,
        @NotBlank @Text(max = 64) String projectOwner,
        @NotBlank @Text(max = 64) String benefitManager,
        @NotNull Boolean procurement,
        @NotEmpty @Size(max = 30) List<@Valid CostRow> costs,
        @Nullable @Min(2000) @Max(2100) Integer priceYear,
        @NotNull CostKey costKey,
        @Nullable @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) BigDecimal equalShare,
        @Nullable @Size(max = 20) List<@Valid Band> bands,
        @Nullable @Min(0) @Max(Costs.MOST) Long externalContribution,
        @Nullable @Min(0) @Max(Costs.MOST) Long cap,
        @Nullable @Min(0) @Max(Costs.MOST) Long floor,
        @Nullable @Min(0) @Max(3650) Integer toleranceTimeDays,
        @Nullable @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
                BigDecimal toleranceCostPercent,
        @Nullable @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
                BigDecimal toleranceBenefitPercent,
        @Nullable @Min(0) @Max(400) Integer minimumMunicipalities,
        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
                BigDecimal minimumInhabitantsPercent) {

    public Costs sharedCosts() {
        return new Costs(costs, externalContribution == null ? 0 : externalContribution);
    }

    public CostSplit split() {
        return new CostSplit(costKey, equalShare, bands == null ? List.of() : bands, cap, floor);
    }

    /** The same, with a price year in each row. */
    WriteProposal withPriceYears(int currentYear) {
        int year = priceYear == null ? currentYear : priceYear;
        List<CostRow> complete = costs.stream().map(row -> row.complete(year)).toList();
        return new WriteProposal(
                alternative,
                projectOwner,
                benefitManager,
                procurement,
                complete,
                null,
                costKey,
                equalShare,
                bands,
                externalContribution,
                cap,
                floor,
                toleranceTimeDays,
                toleranceCostPercent,
                toleranceBenefitPercent,
                minimumMunicipalities,
                minimumInhabitantsPercent);
    }
}
