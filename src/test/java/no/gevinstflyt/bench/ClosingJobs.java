package no.gevinstflyt.bench;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.bench.SilentRounds.Opened;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closes a round as its process does, from the close to the last municipality's record. */
final class ClosingJobs {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient jdbc;

    ClosingJobs(RuntimeService runtime, ManagementService management, JdbcClient jdbc) {
        this.runtime = runtime;
        this.management = management;
        this.jdbc = jdbc;
    }

    /** Milliseconds. */
    double close(Opened round) {
        String key = round.collaboration() + round.quarter();
        String instance = runtime.createProcessInstanceByKey("measurement-round")
                .businessKey(key)
                .setVariables(Map.of(
                        "roundId", round.id(),
                        "quarter", round.quarter().toString(),
                        "collaboration", round.collaboration()))
                .startBeforeActivity("close-round")
                .execute()
                .getId();
        long begin = System.nanoTime();
        while (!over(instance)) {
            List<Job> jobs =
                    management.createJobQuery().processInstanceId(instance).list();
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
        double took = (System.nanoTime() - begin) / 1e6;
        long rows = jdbc.sql("select count(*) from measurement where quarter = ?")
                .param(round.quarter().toString())
                .query(Long.class)
                .single();
        if (rows != round.due().size()) {
            throw new AssertionError(rows + " rows instead of " + round.due().size());
        }
        runtime.deleteProcessInstance(instance, "measured");
        return took;
    }

    private boolean over(String instance) {
        return management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .activityId("find-projects")
                        .count()
                > 0;
    }
}
