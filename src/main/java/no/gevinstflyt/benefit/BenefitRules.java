package no.gevinstflyt.benefit;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.form.Keys;

/** What always holds of a single benefit: its class against type, recipient and price, and its indicator. */
final class BenefitRules {

    private static final Set<Unit> NOT_SUMMABLE = EnumSet.of(Unit.PERCENT, Unit.SCORE);
    private static final Set<Recipient> OTHER_PUBLIC = EnumSet.of(Recipient.OTHER_STATE, Recipient.MUNICIPAL_SECTOR);

    private BenefitRules() {}

    static void check(BenefitDefinition benefit, String path, Faults faults) {
        checkClass(benefit, path, faults);
        checkUnitValue(benefit, path, faults);
        Indicator indicator = benefit.indicator();
        faults.addIf(
                indicator != null
                        && indicator.aggregation() == Aggregation.SUM
                        && NOT_SUMMABLE.contains(indicator.unit()),
                path + ".indicator.aggregation",
                "benefit.not-summable");
    }

    private static void checkClass(BenefitDefinition benefit, String path, Faults faults) {
        Set<Recipient> recipients =
                switch (benefit.benefitClass()) {
                    case OWN -> EnumSet.of(Recipient.OWN_ORGANISATION);
                    case OTHER_PUBLIC -> OTHER_PUBLIC;
                    case NOT_PRICED -> EnumSet.allOf(Recipient.class);
                };
        faults.addIf(
                !recipients.contains(benefit.recipient()),
                path + ".recipient",
                "benefit.recipient-of-class",
                Keys.of(benefit.benefitClass()),
                recipients.stream().map(Keys::of).collect(Collectors.joining(", ")));
        faults.addIf(
                benefit.priced() && benefit.type() == BenefitType.QUALITATIVE,
                path + ".type",
                "benefit.priced-is-not-qualitative",
                benefit.code());
        faults.addIf(
                !benefit.priced() && benefit.type() == BenefitType.DIRECT,
                path + ".type",
                "benefit.not-priced-is-not-direct",
                benefit.code());
    }

    private static void checkUnitValue(BenefitDefinition benefit, String path, Faults faults) {
        String field = path + ".unitValue";
        Indicator indicator = benefit.indicator();
        if (benefit.unitValue() == null) {
            faults.addIf(
                    benefit.priced() && indicator != null && indicator.unit() != Unit.NOK,
                    field,
                    "benefit.unit-value-needed",
                    benefit.code());
        } else if (!benefit.priced()) {
            faults.add(field, "benefit.unit-value-not-priced", benefit.code());
        } else if (indicator == null) {
            faults.add(field, "benefit.unit-value-without-indicator");
        } else if (indicator.unit() == Unit.NOK) {
            faults.add(field, "benefit.unit-value-of-nok");
        }
    }
}
