package no.gevinstflyt.project.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.project.Executions;
import no.gevinstflyt.project.StartExecution;
import org.springframework.stereotype.Component;

/** The answer to {@code start-execution}. */
@Component
class StartExecutionHandler implements TaskHandler<StartExecution> {

    private final Executions executions;

    StartExecutionHandler(Executions executions) {
        this.executions = executions;
    }

    @Override
    public String task() {
        return "start-execution";
    }

    @Override
    public Class<StartExecution> form() {
        return StartExecution.class;
    }

    @Override
    public Outcome accept(StartExecution answer, TaskContext context) {
        executions.start(context.projectId(), answer, context.by().userId());
        return Outcome.none();
    }
}
