package no.gevinstflyt.measurement.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.ApproveMeasurements;
import no.gevinstflyt.measurement.GoingOnWithout;
import no.gevinstflyt.measurement.Reporting;
import org.springframework.stereotype.Component;

/** Another person in the municipality approves what was reported. */
@Component
class ApproveMeasurementsTask implements TaskHandler<ApproveMeasurements> {

    private final Reporting reporting;
    private final GoingOnWithout without;

    ApproveMeasurementsTask(Reporting reporting, GoingOnWithout without) {
        this.reporting = reporting;
        this.without = without;
    }

    @Override
    public String task() {
        return "approve-measurements";
    }

    @Override
    public Class<ApproveMeasurements> form() {
        return ApproveMeasurements.class;
    }

    @Override
    public Outcome accept(ApproveMeasurements answer, TaskContext context) {
        if (context.onBehalf().isPresent()) {
            throw Refused.conflict("measurement.approval-not-on-behalf");
        }
        reporting.decide(context.task().id("reportId"), answer, context.by().userId());
        return Outcome.of("measurementsApproved", answer.approved());
    }

    @Override
    public void goOnWithout(TaskContext context) {
        without.approval(context.task().id("reportId"));
    }
}
