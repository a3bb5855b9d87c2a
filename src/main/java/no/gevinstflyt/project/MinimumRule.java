package no.gevinstflyt.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many must take part for the project to go on. Where both are set, both must hold; one municipality in any case.
 *
 * @param inhabitantsPercent of the inhabitants of all that were invited
 */
public record MinimumRule(@Nullable Integer municipalities, @Nullable BigDecimal inhabitantsPercent) {

    static MinimumRule of(WriteProposal proposal) {
        return new MinimumRule(proposal.minimumMunicipalities(), proposal.minimumInhabitantsPercent());
    }

    /**
     * Whether these municipalities are enough.
     *
     * @param inhabitants of all that were invited, by municipality number
     */
    public boolean met(List<String> taking, Map<String, Integer> inhabitants) {
        long all = inhabitants.values().stream().mapToLong(Integer::longValue).sum();
        long theirs = taking.stream()
                .mapToLong(number -> inhabitants.getOrDefault(number, 0))
                .sum();
        return !taking.isEmpty()
                && (municipalities == null || taking.size() >= municipalities)
                && (inhabitantsPercent == null
                        || BigDecimal.valueOf(100 * theirs)
                                        .compareTo(inhabitantsPercent.multiply(BigDecimal.valueOf(all)))
                                >= 0);
    }
}
