package no.gevinstflyt.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

/** What another transaction has crossed is told from what is wrong. */
class CrossingsTest {

    private static final OptimisticLockingException CROSSED = new OptimisticLockingException("crossed");

    @Test
    void theEnginesAndTheDatabasesOwnWordsAndTheEnginesHalfReadTree() {
        assertThat(Crossings.crossed(CROSSED)).isTrue();
        assertThat(Crossings.crossed(new ProcessEngineException("wrapped", CROSSED)))
                .isTrue();
        assertThat(Crossings.crossed(new CannotAcquireLockException("deadlock")))
                .isTrue();
        assertThat(Crossings.crossed(thrownIn("org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl")))
                .isTrue();
        assertThat(Crossings.crossed(thrownIn("no.gevinstflyt.rollout.Rollouts")))
                .as("our own mistake")
                .isFalse();
        assertThat(Crossings.crossed(new IllegalStateException())).isFalse();
    }

    @Test
    void aCrossedJobLosesNoTryAndAFailedOneDoes() {
        CrossedJobs jobs = new CrossedJobs();
        assertThat(jobs.getCommand("1", new ProcessEngineException("wrapped", CROSSED)))
                .isNotInstanceOf(DefaultJobRetryCmd.class);
        assertThat(jobs.getCommand("1", thrownIn("org.camunda.bpm.engine.impl.Anything")))
                .isInstanceOf(DefaultJobRetryCmd.class);
        assertThat(jobs.getCommand("1", new IllegalStateException())).isInstanceOf(DefaultJobRetryCmd.class);
    }

    private static NullPointerException thrownIn(String type) {
        NullPointerException failure = new NullPointerException();
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "run", "File.java", 1)});
        return failure;
    }
}
