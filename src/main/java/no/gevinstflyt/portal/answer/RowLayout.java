package no.gevinstflyt.portal.answer;

import java.util.List;
import java.util.Set;
import no.gevinstflyt.form.FormModel;
import org.jspecify.annotations.Nullable;

/**
 * How the fields of a list's rows are arranged.
 *
 * @param given the fields that name a row that was there from the start; none where all rows are the person's own
 * @param sections the sections of such a row
 * @param own the sections of a row that the person adds; empty where nobody adds any
 */
record RowLayout(List<String> given, List<Part> sections, List<Part> own) {

    /** A section: its heading's message key, whether it is folded away at first, and its fields. */
    record Part(@Nullable String heading, boolean folded, List<String> fields) {

        static Part open(@Nullable String heading, String... fields) {
            return new Part(heading, false, List.of(fields));
        }

        static Part folded(String heading, String... fields) {
            return new Part(heading, true, List.of(fields));
        }
    }

    private static final Part BASELINE =
            Part.open("portal.row.baseline", "baseline", "baselineDate", "baselineMethod", "baselineMeasuredBy");
    private static final Part TARGET =
            Part.open("portal.row.target", "target", "targetDate", "rampQuarters", "owner", "estimate");
    private static final Part USES = Part.open(null, "uses");
    private static final RowLayout TARGETS = new RowLayout(
            List.of("benefit"),
            List.of(Part.open(null, "relevant", "whyNot"), BASELINE, TARGET, USES),
            List.of(
                    Part.open(null, "name", "from", "subGoal", "category", "type", "recipient", "importance"),
                    Part.folded("portal.row.worth", "disbenefit", "unitValue"),
                    Part.open(null, "indicator"),
                    BASELINE,
                    TARGET,
                    USES));
    private static final RowLayout MAP_BENEFITS = own(
            Part.open(null, "code", "name", "from", "subGoal"),
            Part.open("portal.row.kind", "category", "type", "recipient", "importance", "disbenefit"),
            Part.open(null, "indicator"),
            Part.folded("portal.row.worth", "unitValue"));
    private static final RowLayout HAND_OVER = new RowLayout(
            List.of("benefit", "municipality"), List.of(Part.open(null, "owner", "reportsTo")), List.of());
    private static final RowLayout TAKE_OUTS = new RowLayout(
            List.of("project", "benefit", "use"),
            List.of(
                    Part.open(null, "amount", "budgetYear", "budgetLine", "decision"),
                    Part.folded("portal.row.take-out-otherwise", "from", "reason")),
            List.of(Part.open(
                    null,
                    "project",
                    "benefit",
                    "use",
                    "amount",
                    "budgetYear",
                    "budgetLine",
                    "decision",
                    "from",
                    "reason")));
    private static final RowLayout MEASUREMENTS = new RowLayout(
            List.of("project", "benefit"),
            List.of(
                    Part.open(null, "value", "unchanged"),
                    Part.folded("portal.row.missing-or-comment", "missingReason", "comment")),
            List.of());
    private static final Set<String> GIVEN = Set.of("baselines", "plan");

    /** Whether a yes or no of a row is ticked off rather than answered: a row need not be answered so. */
    static boolean ticked(String path) {
        return path.endsWith("].unchanged");
    }

    static RowLayout of(String task, String path, FormModel row) {
        String list = task + "." + Paths.kind(path);
        if (list.equals("map-benefits.targets")) {
            return TARGETS;
        } else if (list.equals("report-measurements.measurements")) {
            return MEASUREMENTS;
        } else if (list.equals("hand-over-benefits.owners")) {
            return HAND_OVER;
        } else if (list.equals("take-out-benefit.takeOuts")) {
            return TAKE_OUTS;
        } else if (list.equals("draft-benefit-map.benefitMap.benefits")) {
            return MAP_BENEFITS;
        }
        String[] all = row.fields().stream().map(FormModel.Field::name).toArray(String[]::new);
        if (GIVEN.contains(path) && row.field("benefit").isPresent()) {
            String[] rest = row.fields().stream()
                    .map(FormModel.Field::name)
                    .filter(name -> !name.equals("benefit"))
                    .toArray(String[]::new);
            return new RowLayout(List.of("benefit"), List.of(Part.open(null, rest)), List.of());
        }
        return own(Part.open(null, all));
    }

    private static RowLayout own(Part... parts) {
        return new RowLayout(List.of(), List.of(parts), List.of(parts));
    }
}
