package no.gevinstflyt.project.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.project.FinalReports;
import no.gevinstflyt.project.WriteFinalReport;
import org.springframework.stereotype.Component;

/** The answer to {@code write-final-report}. */
@Component
class WriteFinalReportHandler implements TaskHandler<WriteFinalReport> {

    private final FinalReports reports;
    private final FormReader forms;

    WriteFinalReportHandler(FinalReports reports, FormReader forms) {
        this.reports = reports;
        this.forms = forms;
    }

    @Override
    public String task() {
        return "write-final-report";
    }

    @Override
    public Class<WriteFinalReport> form() {
        return WriteFinalReport.class;
    }

    @Override
    public Outcome accept(WriteFinalReport answer, TaskContext context) {
        reports.write(context.projectId(), answer, context.by().userId());
        return Outcome.none();
    }

    @Override
    public ObjectNode prefill(TaskContext context) {
        return reports.find(context.projectId()).map(forms::write).orElseGet(() -> TaskHandler.super.prefill(context));
    }
}
