package no.gevinstflyt.realisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.realisation.TakeOutBenefit.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality can take out: of its own benefits, for the uses that its target has, once for each, in the budget
 * year that it is asked about. An amount above what was measured (a year at the newest approved level, times the use's
 * share) needs a reason; where nothing is measured that is 0.
 */
final class TakeOutRules {

    private final int year;
    private final List<TakeOutLine> lines;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private TakeOutRules(int year, List<TakeOutLine> lines) {
        this.year = year;
        this.lines = lines;
    }

    /**
     * Checks all rows.
     *
     * @param lines what the municipality has
     * @throws Refused (invalid) with all that is wrong
     */
    static void check(List<Row> rows, int year, List<TakeOutLine> lines) {
        TakeOutRules rules = new TakeOutRules(year, lines);
        for (int index = 0; index < rows.size(); index++) {
            rules.row("takeOuts[" + index + "].", rows.get(index));
        }
        if (!rules.errors.isEmpty()) {
            throw Refused.invalid(rules.errors);
        }
    }

    /** The municipality's line that the row is about. */
    static Optional<TakeOutLine> line(Row row, List<TakeOutLine> lines) {
        return lines.stream()
                .filter(line -> line.projectCode().equals(row.project())
                        && line.benefit().code().equals(row.benefit())
                        && line.use().use() == row.use())
                .findFirst();
    }

    private void row(String at, Row row) {
        year(at, row);
        if (!seen.add(row.project() + " " + row.benefit() + " " + row.use())) {
            add(at + "use", "realisation.row-twice", row.project(), row.benefit());
        }
        if (row.use() == UseKind.BUDGET_CUT && row.amount() > 0 && blank(row.budgetLine())) {
            add(at + "budgetLine", "realisation.budget-line-missing");
        }
        if (known(at, row)) {
            line(row, lines).ifPresent(line -> amount(at, row, line));
        }
    }

    private void year(String at, Row row) {
        if (row.budgetYear() != year) {
            add(at + "budgetYear", "realisation.other-year", String.valueOf(year));
        }
        if (row.from() != null && row.from().getYear() != year) {
            add(at + "from", "realisation.from-other-year", String.valueOf(year));
        }
    }

    private boolean known(String at, Row row) {
        List<TakeOutLine> project = lines.stream()
                .filter(line -> line.projectCode().equals(row.project()))
                .toList();
        if (project.isEmpty()) {
            return add(at + "project", "realisation.not-your-project", row.project(), codes(lines));
        }
        List<TakeOutLine> benefit = project.stream()
                .filter(line -> line.benefit().code().equals(row.benefit()))
                .toList();
        if (benefit.isEmpty()) {
            return add(at + "benefit", "realisation.not-your-benefit", row.benefit(), benefits(project));
        } else if (line(row, lines).isEmpty()) {
            return add(at + "use", "realisation.not-a-use", Keys.of(row.use()), uses(benefit));
        }
        return true;
    }

    private void amount(String at, Row row, TakeOutLine line) {
        Amount measured = line.measuredWorth();
        BigDecimal most = measured == null ? BigDecimal.ZERO : measured.nok().max(BigDecimal.ZERO);
        if (BigDecimal.valueOf(row.amount()).compareTo(most) > 0 && blank(row.reason())) {
            if (measured == null) {
                add(at + "reason", "realisation.nothing-measured");
            } else {
                add(at + "reason", "realisation.more-than-measured", most, String.valueOf(measured.priceYear()));
            }
        }
    }

    private boolean add(String field, String key, Object... arguments) {
        errors.add(FieldError.of(field, key, arguments));
        return false;
    }

    private static boolean blank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").isBlank();
    }

    private static String codes(List<TakeOutLine> lines) {
        return joined(lines.stream().map(TakeOutLine::projectCode).collect(Collectors.toSet()));
    }

    private static String benefits(List<TakeOutLine> lines) {
        return joined(lines.stream().map(line -> line.benefit().code()).collect(Collectors.toSet()));
    }

    private static String uses(List<TakeOutLine> lines) {
        return joined(lines.stream().map(line -> Keys.of(line.use().use())).collect(Collectors.toSet()));
    }

    private static String joined(Set<String> some) {
        return String.join(", ", new TreeSet<>(some));
    }
}
