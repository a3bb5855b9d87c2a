package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Achievement;
import no.gevinstflyt.measurement.AskedTargets.Asked;
import no.gevinstflyt.measurement.RollUps.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a round's report says.
 *
 * @param collaboration its name
 * @param municipalities names by number
 * @param rows by project, municipality, and the plan's order
 */
record RoundContent(
        Round round, String collaboration, Map<String, String> municipalities, List<Row> rows, List<Stood> standings) {

    /** A target that the round asked for, with what is known of it. */
    record Row(MeasuredTarget target, @Nullable Figure figure) {

        static Row of(Asked asked) {
            return new Row(asked.target(), asked.figure());
        }

        /** The value, if it is approved: others may not read what isn't. */
        @Nullable
        BigDecimal value() {
            return figure == null || !figure.approved() ? null : figure.value();
        }

        @Nullable
        BigDecimal achieved() {
            return target.achievement(value()) instanceof Achievement.Share share ? share.share() : null;
        }
    }

    /** How a benefit stands, with its name. */
    record Stood(String project, String title, String name, Standing standing) {}

    String municipality(Row row) {
        String number = row.target().municipality();
        return municipalities.getOrDefault(number, number);
    }
}
