package no.gevinstflyt.benefit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.form.Keys;
import org.jspecify.annotations.Nullable;

/** Codes of a municipality's own benefits: class, number, and the municipality ({@code Ø4-1804}). */
final class OwnCodes {

    private OwnCodes() {}

    /** What an own benefit must say of itself. */
    static Map<String, @Nullable Object> required(TargetRow row) {
        Map<String, @Nullable Object> required = new LinkedHashMap<>();
        required.put("subGoal", row.subGoal());
        required.put("category", row.category());
        required.put("type", row.type());
        required.put("recipient", row.recipient());
        return required;
    }

    /** The code given, with the municipality where it is left out; or the first of its class that no row has. */
    static String code(TargetRow row, List<TargetRow> rows, String municipality) {
        if (row.benefit() != null) {
            return row.benefit().contains("-") ? row.benefit() : row.benefit() + "-" + municipality;
        }
        Set<String> taken = rows.stream()
                .map(TargetRow::benefit)
                .filter(Objects::nonNull)
                .map(code -> code.split("-")[0])
                .collect(Collectors.toSet());
        String letter = Keys.of(classOf(row));
        long earlier = rows.stream()
                .takeWhile(other -> other != row)
                .filter(other -> other.benefit() == null && other.recipient() != null && classOf(other) == classOf(row))
                .count();
        int number = 0;
        for (long free = -1; free < earlier; ) {
            number++;
            free += taken.contains(letter + number) ? 0 : 1;
        }
        return letter + number + "-" + municipality;
    }

    private static BenefitClass classOf(TargetRow row) {
        if (row.type() == BenefitType.QUALITATIVE) {
            return BenefitClass.NOT_PRICED;
        }
        return switch (row.recipient()) {
            case OWN_ORGANISATION -> BenefitClass.OWN;
            case OTHER_STATE, MUNICIPAL_SECTOR -> BenefitClass.OTHER_PUBLIC;
            case BUSINESS, INHABITANTS -> BenefitClass.NOT_PRICED;
        };
    }
}
