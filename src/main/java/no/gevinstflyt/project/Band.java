package no.gevinstflyt.project;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of a cost key by size.
 *
 * @param upTo the most inhabitants of a municipality in this band; absent in the band of the largest
 * @param parts how many parts each municipality of the band pays
 */
public record Band(
        @Nullable @Min(1) @Max(10_000_000) Integer upTo,
        @NotNull @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 4) BigDecimal parts) {

    boolean holds(int inhabitants) {
        return upTo == null || inhabitants <= upTo;
    }
}
