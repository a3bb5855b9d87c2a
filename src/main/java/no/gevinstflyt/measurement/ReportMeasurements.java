package no.gevinstflyt.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.gevinstflyt.benefit.Figures;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** The answer to {@code report-measurements}: a row per benefit that is measured in the quarter. */
public record ReportMeasurements(@NotEmpty @Size(max = 500) List<@Valid Row> measurements) {

    /**
     * One benefit: its value, or that it is as the time before, or why it can't be said.
     *
     * @param project the project's code
     * @param benefit the benefit's code
     */
    public record Row(
            @NotBlank @Text(max = 40) String project,
            @NotBlank @Text(max = 20) String benefit,
            @Nullable @Digits(integer = 13, fraction = 4) BigDecimal value,
            @Nullable Boolean unchanged,
            @Nullable @Text(max = 1000) String missingReason,
            @Nullable @Text(max = 2000) String comment) {

        public Row {
            value = Figures.plain(value);
        }

        boolean saysUnchanged() {
            return Boolean.TRUE.equals(unchanged);
        }

        /** How many of the three ways to answer it uses. */
        int answers() {
            return (value != null ? 1 : 0) + (saysUnchanged() ? 1 : 0) + (missingReason != null ? 1 : 0);
        }
    }
}
