package no.gevinstflyt.benefit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Two priced benefits that may be the same money counted twice. Whether they are, people must say: the plan's
 * assumptions of one of them tell why not.
 *
 * @param first code of the one
 * @param second code of the other
 * @param likeness why they look alike
 */
public record DoubleCount(String first, String second, Likeness likeness) {

    /** Why two benefits look alike. */
    public enum Likeness {
        /** The same name, such as a municipality's own benefit that the map has already. */
        SAME_NAME,
        /** The same indicator: one measurement would count for both. */
        SAME_INDICATOR,
        /** One comes from the other: the second may be the first once more. */
        ONE_FROM_THE_OTHER
    }

    /** Every pair of priced benefits that a municipality has both of, and that look alike. */
    public static List<DoubleCount> among(Collection<Benefit> benefits) {
        List<Benefit> priced = benefits.stream()
                .filter(benefit -> benefit.definition().priced())
                .toList();
        List<DoubleCount> found = new ArrayList<>();
        for (int i = 0; i < priced.size(); i++) {
            for (int j = i + 1; j < priced.size(); j++) {
                check(priced.get(i), priced.get(j), found);
            }
        }
        return found;
    }

    private static void check(Benefit one, Benefit other, List<DoubleCount> found) {
        boolean somebodyHasBoth =
                one.shared() || other.shared() || one.municipality().equals(other.municipality());
        if (!somebodyHasBoth) {
            return;
        }
        BenefitDefinition first = one.definition();
        BenefitDefinition second = other.definition();
        if (same(first.name(), second.name())) {
            found.add(new DoubleCount(first.code(), second.code(), Likeness.SAME_NAME));
        } else if (first.indicator() != null
                && second.indicator() != null
                && same(first.indicator().name(), second.indicator().name())) {
            found.add(new DoubleCount(first.code(), second.code(), Likeness.SAME_INDICATOR));
        } else if (first.from().contains(second.code()) || second.from().contains(first.code())) {
            found.add(new DoubleCount(first.code(), second.code(), Likeness.ONE_FROM_THE_OTHER));
        }
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
