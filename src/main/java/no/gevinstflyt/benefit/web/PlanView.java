package no.gevinstflyt.benefit.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.benefit.PlanVersion;
import no.gevinstflyt.benefit.RollUp;
import no.gevinstflyt.benefit.RollUp.Entry;
import no.gevinstflyt.benefit.Total;
import no.gevinstflyt.form.Keys;
import org.jspecify.annotations.Nullable;

/** A frozen plan as the API shows it, with what it comes to. */
record PlanView(Summary version, List<BenefitView> benefits, List<TargetView> targets, Totals totals) {

    /**
     * A frozen plan in a list.
     *
     * @param superseded whether a later version has been approved
     * @param decision id of the gate's decision
     */
    record Summary(int number, boolean superseded, @Nullable Long decision, Instant frozenAt, String sha256) {

        static Summary of(PlanVersion version, int newest) {
            return new Summary(
                    version.number(),
                    version.number() < newest,
                    version.decision(),
                    version.frozenAt(),
                    version.sha256());
        }
    }

    /** Whole NOK a year at full effect, by price year. */
    record Totals(
            Total all, Map<String, Total> byMunicipality, Map<String, Total> byCategory, Map<String, Total> bySubGoal) {

        static Totals of(List<Entry> entries) {
            return new Totals(
                    RollUp.total(entries),
                    RollUp.totals(entries, Entry::municipality),
                    RollUp.totals(entries, entry -> Keys.of(entry.benefit().category())),
                    RollUp.totals(
                            entries,
                            entry -> entry.benefit().subGoal() == null
                                    ? null
                                    : Keys.of(entry.benefit().subGoal())));
        }
    }

    static PlanView of(PlanVersion version, int newest, Plan plan, Map<String, String> names) {
        List<Entry> entries = plan.entries();
        return new PlanView(
                Summary.of(version, newest),
                plan.benefits().stream().map(BenefitView::of).toList(),
                entries.stream().map(entry -> TargetView.of(entry, names)).toList(),
                Totals.of(entries));
    }
}
