package no.gevinstflyt.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;

/** What must hold between the fields of a proposal. */
final class ProposalRules {

    private final WriteProposal proposal;
    private final List<FieldError> errors = new ArrayList<>();

    private ProposalRules(WriteProposal proposal) {
        this.proposal = proposal;
    }

    /**
     * Checks a proposal on whose costs so many municipalities share.
     *
     * @throws Refused with every field that is wrong
     */
    static void check(WriteProposal proposal, int municipalities) {
        ProposalRules rules = new ProposalRules(proposal);
        rules.procurement();
        rules.years();
        rules.contribution();
        if (proposal.costKey() == CostKey.BANDS) {
            rules.bands();
        }
        rules.limits(municipalities);
        if (!rules.errors.isEmpty()) {
            throw Refused.invalid(rules.errors);
        }
    }

    private void procurement() {
        if (proposal.procurement()) {
            wrong("procurement", "project.procurement-comes-later");
        }
    }

    private void years() {
        Set<Integer> years = new TreeSet<>();
        Integer prices = proposal.costs().get(0).priceYear();
        for (int i = 0; i < proposal.costs().size(); i++) {
            CostRow row = proposal.costs().get(i);
            if (!years.add(row.year())) {
                wrong("costs[" + i + "].year", "project.year-twice", String.valueOf(row.year()));
            }
            if (!Objects.equals(row.priceYear(), prices)) {
                wrong("costs[" + i + "].priceYear", "project.price-years-differ");
            }
        }
    }

    private void contribution() {
        Costs costs = proposal.sharedCosts();
        if (costs.externalContribution() > costs.total()) {
            wrong("externalContribution", "project.contribution-above-cost", costs.total());
        }
    }

    private void bands() {
        List<Band> bands = proposal.split().bands();
        int last = bands.size() - 1;
        for (int i = 0; i <= last; i++) {
            Integer upTo = bands.get(i).upTo();
            Integer before = i == 0 ? Integer.valueOf(0) : bands.get(i - 1).upTo();
            if (i == last ? upTo != null : upTo == null) {
                wrong("bands[" + i + "].upTo", "project.last-band-open");
            } else if (upTo != null && before != null && upTo <= before) {
                wrong("bands[" + i + "].upTo", "project.bands-ascending");
            }
        }
        if (bands.stream().allMatch(band -> band.parts().signum() == 0)) {
            wrong("bands", "project.bands-all-zero");
        }
    }

    private void limits(int municipalities) {
        Long cap = proposal.cap();
        Long floor = proposal.floor();
        SortedMap<Integer, Long> costs = proposal.sharedCosts().shared();
        long most = costs.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long least = costs.values().stream()
                .mapToLong(Long::longValue)
                .filter(cost -> cost > 0)
                .min()
                .orElse(0);
        if (cap != null && floor != null && cap < floor) {
            wrong("cap", "project.cap-below-floor", floor);
        } else if (cap != null && cap * municipalities < most) {
            wrong("cap", "project.cap-too-low", municipalities, most);
        } else if (floor != null && floor * municipalities > least && least > 0) {
            wrong("floor", "project.floor-too-high", municipalities, least);
        }
    }

    private void wrong(String field, String key, Object... arguments) {
        errors.add(FieldError.of(field, key, arguments));
    }
}
