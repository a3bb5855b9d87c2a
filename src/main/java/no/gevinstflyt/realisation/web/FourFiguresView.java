package no.gevinstflyt.realisation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import no.gevinstflyt.benefit.AnnualValue;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.realisation.FourFigures;
import no.gevinstflyt.realisation.FourFigures.Measured;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's benefit as the API shows it: potential, agreed and measured with amount and price year, or why there
 * is no amount.
 *
 * @param measuredValue the indicator's newest approved value
 * @param takenOut whole NOK in the prices of the year
 * @param answeredBy who gave that answer, where it was recorded for the municipality and it hasn't confirmed it
 * @param denied that the municipality says that the recorded answer isn't right
 * @param measuredUnconfirmed who said what was measured, where it was recorded for the municipality and it hasn't confirmed it
 */
record FourFiguresView(
        String municipality,
        String municipalityName,
        String benefit,
        String benefitName,
        @Nullable Worth potential,
        @Nullable Worth agreed,
        @Nullable Worth measured,
        @Nullable BigDecimal measuredValue,
        @Nullable Quarter measuredIn,
        int year,
        @Nullable Long plannedTakeOut,
        @Nullable Long actualTakeOut,
        @Nullable Long takenOut,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        Unconfirmed.@Nullable Denial denied,
        @Nullable Unconfirmed measuredUnconfirmed) {

    static final Map<String, Comparator<FourFiguresView>> ORDERS = Map.of(
            "municipality", Comparator.comparing(FourFiguresView::municipality),
            "benefit", Comparator.comparing(FourFiguresView::benefit));

    /** What a year is worth; {@code none} says why there is no amount. */
    record Worth(@Nullable BigDecimal nok, @Nullable Integer priceYear, @Nullable String none) {

        static @Nullable Worth of(@Nullable AnnualValue value) {
            if (value == null) {
                return null;
            }
            return value instanceof Amount amount
                    ? new Worth(amount.nok(), amount.priceYear(), null)
                    : new Worth(null, null, Keys.of((AnnualValue.None) value));
        }
    }

    static FourFiguresView of(FourFigures row, Map<String, String> names) {
        Measured measured = row.measured();
        return new FourFiguresView(
                row.municipality(),
                names.getOrDefault(row.municipality(), row.municipality()),
                row.benefit().code(),
                row.benefit().name(),
                Worth.of(row.potential()),
                Worth.of(row.agreed()),
                measured == null ? null : Worth.of(measured.worth()),
                measured == null ? null : measured.value(),
                measured == null ? null : measured.quarter(),
                row.year(),
                row.planned(),
                row.actual(),
                row.takenOut(),
                row.onBehalf() == null ? null : row.onBehalf().answeredBy(),
                row.onBehalf() == null ? null : row.onBehalf().answeredOn(),
                row.onBehalf() == null ? null : row.onBehalf().denied(),
                measured == null ? null : measured.onBehalf());
    }
}
