package no.gevinstflyt.project.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.StartExecution;
import org.springframework.stereotype.Component;

/** The answer to {@code start-execution}, which waits for the version that has execution. */
@Component
class StartExecutionHandler implements TaskHandler<StartExecution> {

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
        throw Refused.conflict("project.execution-comes-later");
    }
}
