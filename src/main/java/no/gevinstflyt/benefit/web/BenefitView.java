package no.gevinstflyt.benefit.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitCategory;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.BenefitType;
import no.gevinstflyt.benefit.FinaliseBenefitPlan.Action;
import no.gevinstflyt.benefit.Indicator;
import no.gevinstflyt.benefit.Recipient;
import no.gevinstflyt.benefit.RiskLevel;
import no.gevinstflyt.benefit.UnitValue;
import no.gevinstflyt.project.SubGoal;
import org.jspecify.annotations.Nullable;

/**
 * A benefit as the API shows it.
 *
 * @param municipality whose own benefit it is; null for those of the map
 */
record BenefitView(
        String code,
        @Nullable String municipality,
        String name,
        List<String> from,
        @Nullable SubGoal subGoal,
        BenefitCategory category,
        BenefitType type,
        Recipient recipient,
        @Nullable Integer importance,
        boolean disbenefit,
        @Nullable UnitValue unitValue,
        @Nullable Indicator indicator,
        @Nullable String owner,
        @Nullable RiskLevel risk,
        @Nullable String assumption,
        List<Action> actions) {

    static final Map<String, Comparator<BenefitView>> ORDERS = Map.of(
            "code", Comparator.comparing(BenefitView::code),
            "name", Comparator.comparing(BenefitView::name),
            "category", Comparator.comparing(BenefitView::category));

    static BenefitView of(Benefit benefit) {
        BenefitDefinition definition = benefit.definition();
        return new BenefitView(
                definition.code(),
                benefit.municipality(),
                definition.name(),
                definition.from(),
                definition.subGoal(),
                definition.category(),
                definition.type(),
                definition.recipient(),
                definition.importance(),
                definition.disbenefit(),
                definition.unitValue(),
                definition.indicator(),
                benefit.owner(),
                benefit.risk(),
                benefit.assumption(),
                benefit.actions());
    }
}
