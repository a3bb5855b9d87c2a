package no.gevinstflyt.portal.task;

import java.math.BigDecimal;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.measurement.DueTarget;
import no.gevinstflyt.measurement.Line;
import no.gevinstflyt.measurement.MeasuredTarget;
import no.gevinstflyt.measurement.Report;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measurements in words, on the pages of those who report and approve them. */
@Component
class MeasurementFacts {

    private static final int ROWS_IN_A_MINUTE = 4;

    private final Words words;
    private final People people;

    MeasurementFacts(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    /** The minutes that so many rows take. */
    int minutes(int rows) {
        return Math.max(1, (rows + ROWS_IN_A_MINUTE - 1) / ROWS_IN_A_MINUTE);
    }

    String title(MeasuredTarget target) {
        return target.projectTitle() + ": " + benefit(target);
    }

    String benefit(MeasuredTarget target) {
        return target.benefit().code() + " " + target.benefit().name();
    }

    /** Indicator, baseline, target, and the last value. */
    String known(DueTarget due) {
        MeasuredTarget target = due.target();
        String known = words.say(
                "portal.measurements.known",
                target.indicator().name(),
                words.choice(target.indicator().unit()),
                words.number(target.target().baseline()),
                words.number(target.target().target()));
        return due.last() == null
                ? known + " " + words.say("portal.measurements.first")
                : known + " "
                        + words.say(
                                "portal.measurements.last",
                                words.number(due.last().value()),
                                due.last().quarter().toString());
    }

    /** What was handed in, and what stood before. */
    String handedIn(DueTarget due) {
        Line line = due.reported();
        String unit = words.choice(due.target().indicator().unit());
        String value = line.value() == null
                ? words.say("portal.measurements.missing", String.valueOf(line.missingReason()))
                : words.say(
                        line.unchanged() ? "portal.measurements.unchanged" : "portal.measurements.value",
                        words.number(line.value()),
                        unit);
        return value + before(due.last() == null ? null : due.last().value()) + remark(line.remark());
    }

    /** Who reported and when, and for whom. */
    String who(Report report, @Nullable Unconfirmed onBehalf) {
        return words.saidBy(
                words.say(
                        "portal.measurements.who",
                        people.name(String.valueOf(report.reportedBy())),
                        words.moment(report.reportedAt())),
                onBehalf);
    }

    private String before(@Nullable BigDecimal value) {
        return value == null ? "" : "\n" + words.say("portal.measurements.before", words.number(value));
    }

    private static String remark(@Nullable String remark) {
        return remark == null ? "" : "\n" + remark;
    }
}
