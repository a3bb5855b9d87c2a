package no.gevinstflyt.benefit.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.AnnualValue;
import no.gevinstflyt.benefit.RollUp;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.benefit.Unit;
import no.gevinstflyt.benefit.Use;
import no.gevinstflyt.form.Keys;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's target of a benefit as the API shows it.
 *
 * @param annualValue whole NOK a year at full effect; null where {@code noAnnualValue} says why
 */
record TargetView(
        String municipality,
        String municipalityName,
        String benefit,
        String benefitName,
        @Nullable Unit unit,
        boolean relevant,
        @Nullable String whyNot,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineDate,
        @Nullable String baselineMethod,
        @Nullable LocalDate baselineMeasuredBy,
        @Nullable BigDecimal target,
        @Nullable LocalDate targetDate,
        int rampQuarters,
        boolean estimate,
        @Nullable String owner,
        List<Use> uses,
        @Nullable BigDecimal annualValue,
        @Nullable Integer priceYear,
        @Nullable String noAnnualValue) {

    static final Map<String, Comparator<TargetView>> ORDERS = Map.of(
            "municipality",
            Comparator.comparing(TargetView::municipality),
            "benefit",
            Comparator.comparing(TargetView::benefit),
            "annualValue",
            Comparator.comparing(TargetView::annualValue, Comparator.nullsFirst(Comparator.naturalOrder())));

    static TargetView of(RollUp.Entry entry, Map<String, String> names) {
        Target target = entry.target();
        AnnualValue value = entry.annualValue();
        AnnualValue.Amount amount = value instanceof AnnualValue.Amount known ? known : null;
        return new TargetView(
                entry.municipality(),
                names.getOrDefault(entry.municipality(), entry.municipality()),
                target.benefit(),
                entry.benefit().name(),
                entry.benefit().indicator() == null
                        ? null
                        : entry.benefit().indicator().unit(),
                target.relevant(),
                target.whyNot(),
                target.baseline(),
                target.baselineDate(),
                target.baselineMethod(),
                target.baselineMeasuredBy(),
                target.target(),
                target.targetDate(),
                target.rampQuarters(),
                target.estimate(),
                target.owner(),
                target.uses(),
                amount == null ? null : amount.nok(),
                amount == null ? null : amount.priceYear(),
                value instanceof AnnualValue.None why ? Keys.of(why) : null);
    }
}
