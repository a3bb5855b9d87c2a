package no.gevinstflyt.measurement.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.measurement.DueTarget;
import no.gevinstflyt.measurement.GoingOnWithout;
import no.gevinstflyt.measurement.ReportMeasurements;
import no.gevinstflyt.measurement.ReportReading;
import no.gevinstflyt.measurement.Reporting;
import no.gevinstflyt.measurement.Reporting.Taken;
import org.springframework.stereotype.Component;

/** The municipality says what it has measured, in all projects at once. */
@Component
class ReportMeasurementsTask implements TaskHandler<ReportMeasurements> {

    private final Reporting reporting;
    private final ReportReading reading;
    private final DueRows rows;
    private final GoingOnWithout without;

    ReportMeasurementsTask(Reporting reporting, ReportReading reading, DueRows rows, GoingOnWithout without) {
        this.reporting = reporting;
        this.reading = reading;
        this.rows = rows;
        this.without = without;
    }

    @Override
    public String task() {
        return "report-measurements";
    }

    @Override
    public Class<ReportMeasurements> form() {
        return ReportMeasurements.class;
    }

    @Override
    public Outcome accept(ReportMeasurements answer, TaskContext context) {
        Taken taken = reporting.report(
                round(context),
                context.municipality(),
                answer.measurements(),
                context.by().userId(),
                context.onBehalf());
        return Outcome.of("reportId", taken.report()).and("approvalNeeded", taken.approvalNeeded());
    }

    /** A row per target that is due; what each is stands beside them, as {@code targets}. */
    @Override
    public ObjectNode prefill(TaskContext context) {
        List<DueTarget> due = reading.due(round(context), context.municipality());
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        ArrayNode measurements = form.putArray("measurements");
        ArrayNode targets = form.putArray("targets");
        due.forEach(one -> {
            measurements.add(rows.answer(one));
            targets.add(rows.target(one));
        });
        reading.newest(round(context), context.municipality())
                .filter(report -> report.remark() != null)
                .ifPresent(report -> form.put("comment", report.remark()));
        return form;
    }

    @Override
    public void goOnWithout(TaskContext context) {
        without.figures(round(context), context.municipality());
    }

    private static long round(TaskContext context) {
        return context.task().id(MeasurementRoundProcess.ROUND);
    }
}
