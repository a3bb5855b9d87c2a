package no.gevinstflyt.realisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import no.gevinstflyt.benefit.AnnualValue;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.realisation.FourFigures.Measured;
import org.jspecify.annotations.Nullable;

/**
 * The four figures of many targets, each summed for itself. Potential, agreed and measured are by price year; what is
 * taken out is in the prices of the budget year. Missing figures are not in the sums; how many there are is said.
 *
 * @param unmeasured how many targets with an agreed amount have no measured one
 * @param takenOut null where no municipality has answered for the budget year
 */
public record FourTotals(
        Map<Integer, BigDecimal> potential,
        Map<Integer, BigDecimal> agreed,
        Map<Integer, BigDecimal> measured,
        long unmeasured,
        int year,
        @Nullable Long takenOut) {

    public static FourTotals of(List<FourFigures> rows, int year) {
        List<Long> taken = rows.stream()
                .map(FourFigures::takenOut)
                .filter(Objects::nonNull)
                .toList();
        return new FourTotals(
                sum(rows, FourFigures::potential),
                sum(rows, FourFigures::agreed),
                sum(rows, FourTotals::measuredWorth),
                rows.stream()
                        .filter(row -> row.agreed() instanceof Amount && !(measuredWorth(row) instanceof Amount))
                        .count(),
                year,
                taken.isEmpty()
                        ? null
                        : taken.stream().mapToLong(Long::longValue).sum());
    }

    private static @Nullable AnnualValue measuredWorth(FourFigures row) {
        Measured measured = row.measured();
        return measured == null ? null : measured.worth();
    }

    private static Map<Integer, BigDecimal> sum(
            List<FourFigures> rows, Function<FourFigures, @Nullable AnnualValue> figure) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        for (FourFigures row : rows) {
            if (figure.apply(row) instanceof Amount amount) {
                sums.merge(amount.priceYear(), amount.nok(), BigDecimal::add);
            }
        }
        return sums;
    }
}
