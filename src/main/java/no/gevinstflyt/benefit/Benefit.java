package no.gevinstflyt.benefit;

import java.util.List;
import no.gevinstflyt.benefit.FinaliseBenefitPlan.Action;
import org.jspecify.annotations.Nullable;

/**
 * A benefit of a project and how it is followed up.
 *
 * @param municipality whose own benefit it is; null for those of the map
 * @param owner who answers for it; null until the plan is finalised
 * @param risk that it fails to appear; null where that isn't assessed
 */
public record Benefit(
        @Nullable String municipality,
        BenefitDefinition definition,
        @Nullable String owner,
        @Nullable RiskLevel risk,
        @Nullable String assumption,
        List<Action> actions) {

    public String code() {
        return definition.code();
    }

    public boolean shared() {
        return municipality == null;
    }

    /** Whether this municipality has it: as one of the map, or as its own. */
    public boolean concerns(String number) {
        return municipality == null || municipality.equals(number);
    }

    Benefit withoutLinksAndActions() {
        return new Benefit(municipality, definition.withoutLinks(), owner, risk, assumption, List.of());
    }
}
