package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of a report.
 *
 * @param value that of the time before where it is unchanged; null where it is missing
 * @param remark what the municipality says of it
 * @param supersedes the measurement whose place it takes
 */
public record Line(
        Key target,
        @Nullable BigDecimal value,
        @Nullable String missingReason,
        boolean unchanged,
        @Nullable String remark,
        @Nullable Long supersedes) {}
