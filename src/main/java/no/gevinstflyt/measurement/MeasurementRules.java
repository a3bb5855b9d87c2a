package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Unit;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.ReportMeasurements.Row;
import org.jspecify.annotations.Nullable;

/** What always holds of reported measurements; all that is wrong is said at once. */
final class MeasurementRules {

    private static final String FIELD = "measurements";

    private final Map<String, DueTarget> due = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private MeasurementRules(List<DueTarget> asked) {
        asked.forEach(one ->
                due.put(name(one.target().projectCode(), one.target().benefit().code()), one));
    }

    /** A row with the target that it answers. */
    record Answer(DueTarget due, Row row) {

        /** The value, that of the time before where it is unchanged; null where it is missing. */
        @Nullable
        BigDecimal value() {
            return row.saysUnchanged() ? due.last().value() : row.value();
        }
    }

    /**
     * The answers by target.
     *
     * @throws Refused (invalid) where the rows don't answer each target that is due once, in one of the three ways
     */
    static List<Answer> check(List<Row> rows, List<DueTarget> asked) {
        MeasurementRules rules = new MeasurementRules(asked);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            rules.check(rows.get(i), FIELD + "[" + i + "]", answers);
        }
        List<String> open = rules.due.keySet().stream()
                .filter(name -> !answers.containsKey(name))
                .toList();
        if (!open.isEmpty() && rules.errors.isEmpty()) {
            rules.add(FIELD, "measurement.unanswered", String.join(", ", open));
        }
        if (!rules.errors.isEmpty()) {
            throw Refused.invalid(rules.errors);
        }
        return List.copyOf(answers.values());
    }

    private void check(Row row, String path, Map<String, Answer> answers) {
        String name = name(row.project(), row.benefit());
        DueTarget target = due.get(name);
        if (target == null) {
            unknown(row, path);
        } else if (answers.putIfAbsent(name, new Answer(target, row)) != null) {
            add(path + ".benefit", "measurement.row-twice", row.benefit(), row.project());
        } else if (row.answers() != 1) {
            add(path + ".value", row.answers() == 0 ? "measurement.no-answer" : "measurement.one-of-three");
        } else if (row.saysUnchanged() && target.last() == null) {
            add(path + ".unchanged", "measurement.no-last");
        } else {
            range(row.value(), target, path + ".value");
        }
    }

    private void unknown(Row row, String path) {
        List<String> projects = due.values().stream()
                .map(one -> one.target().projectCode())
                .distinct()
                .toList();
        if (projects.contains(row.project())) {
            add(path + ".benefit", "measurement.not-due", row.benefit(), row.project(), benefits(row.project()));
        } else {
            add(path + ".project", "measurement.project-not-due", row.project(), String.join(", ", projects));
        }
    }

    private String benefits(String project) {
        return String.join(
                ", ",
                due.values().stream()
                        .filter(one -> one.target().projectCode().equals(project))
                        .map(one -> one.target().benefit().code())
                        .toList());
    }

    private void range(@Nullable BigDecimal value, DueTarget target, String path) {
        Unit unit = target.target().indicator().unit();
        if (value != null && !unit.holds(value)) {
            add(path, "benefit.out-of-range." + Keys.of(unit), unit.least(), unit.most());
        }
    }

    private void add(String field, String key, Object... arguments) {
        errors.add(FieldError.of(field, key, arguments));
    }

    private static String name(String project, String benefit) {
        return project + " " + benefit;
    }
}
