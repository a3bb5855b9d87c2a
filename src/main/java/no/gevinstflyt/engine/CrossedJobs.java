package no.gevinstflyt.engine;

import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * What becomes of a job that has failed. One that another transaction crossed has not failed: it is done again at once and
 * loses no try, so that nobody waits a minute for the next task.
 */
class CrossedJobs implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String job, Throwable failure) {
        return Crossings.lost(failure) ? context -> again(job, context) : new DefaultJobRetryCmd(job, failure);
    }

    private static Object again(String job, CommandContext context) {
        JobExecutor executor = context.getProcessEngineConfiguration().getJobExecutor();
        context.getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, committed -> executor.jobWasAdded());
        return new UnlockJobCmd(job).execute(context);
    }
}
