package no.gevinstflyt.story;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Several applications live in the tests' virtual machine, and REST finds its engine by a static name. The application
 * whose test runs has the name and does its jobs; the others' wait, whatever happens to the clock meanwhile.
 */
public final class TakesItsTurn implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        ProcessEngine engine = engine(test).orElseThrow();
        ProcessEngines.registerProcessEngine(engine);
        jobs(engine).start();
    }

    @Override
    public void afterTestClass(TestContext test) {
        engine(test).map(TakesItsTurn::jobs).ifPresent(JobExecutor::shutdown);
    }

    private static Optional<ProcessEngine> engine(TestContext test) {
        return test.hasApplicationContext()
                ? Optional.of(test.getApplicationContext().getBean(ProcessEngine.class))
                : Optional.empty();
    }

    private static JobExecutor jobs(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
