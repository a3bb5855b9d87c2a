package no.gevinstflyt.engine.deployment;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what is running to the newest version of its process, after a deployment and before the job executor starts.
 * Steps keep their ids from version to version, so that every instance goes on where it stands.
 */
@Component
public class Migration {

    /** The type of the incident that an instance gets which could not be taken along; Cockpit shows it. */
    public static final String INCIDENT = "failed-migration";

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final int MOST_COLLISIONS = 20;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int LONGEST_MESSAGE = 1000;
    private static final String BEHIND =
            """
            select e.ID_, d.ID_, n.ID_, d.KEY_
              from ACT_RU_EXECUTION e
              join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
              join ACT_RE_PROCDEF n on n.KEY_ = d.KEY_ and n.VERSION_ > d.VERSION_
             where e.PARENT_ID_ is null
               and not exists (select 1 from ACT_RE_PROCDEF x where x.KEY_ = n.KEY_ and x.VERSION_ > n.VERSION_)
             order by d.KEY_, e.ID_""";

    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final OpenTaskTexts texts;
    private final TransactionTemplate transaction;

    Migration(JdbcClient jdbc, RuntimeService runtime, OpenTaskTexts texts, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An instance of an older version, and the version that it is to get. */
    private record Behind(String instance, String from, String to, String process) {}

    /**
     * Migrates every instance of an older version, each in a transaction of its own. One that can't be migrated stays
     * where it is with an incident, and is tried again at the next start.
     *
     * @return how many could not be migrated
     */
    public int run() {
        Map<String, MigrationPlan> plans = new HashMap<>();
        Set<Behind> failed = new HashSet<>();
        int seen = 0;
        for (List<Behind> left = next(failed); !left.isEmpty(); left = next(failed)) {
            seen += left.size();
            left.stream().filter(one -> !migrated(one, plans)).forEach(failed::add);
        }
        if (seen > 0) {
            LOG.info("Took {} process instances to the newest version; {} failed", seen - failed.size(), failed.size());
        }
        return failed.size();
    }

    /** A running node may have started some on the old version since the last look. */
    private List<Behind> next(Set<Behind> failed) {
        return behind().stream().filter(one -> !failed.contains(one)).toList();
    }

    private List<Behind> behind() {
        return jdbc.sql(BEHIND)
                .query((row, number) ->
                        new Behind(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Another node may be at it too: what it has migrated, or ended, is done; what it works on is tried for longer. */
    private boolean migrated(Behind one, Map<String, MigrationPlan> plans) {
        for (int attempt = 1; ; attempt++) {
            try {
                MigrationPlan plan = plans.computeIfAbsent(one.from(), from -> plan(one));
                transaction.executeWithoutResult(status -> migrate(one, plan));
                return true;
            } catch (RuntimeException failure) {
                if (!stillBehind(one)) {
                    return true;
                } else if (failure instanceof OptimisticLockingException && attempt < MOST_COLLISIONS) {
                    LockSupport.parkNanos(PAUSE.toNanos());
                } else if (attempt >= MOST_ATTEMPTS) {
                    LOG.error("{} {} stays on version {}", one.process(), one.instance(), one.from(), failure);
                    transaction.executeWithoutResult(status -> report(one, failure));
                    return false;
                }
            }
        }
    }

    private MigrationPlan plan(Behind one) {
        return runtime.createMigrationPlan(one.from(), one.to())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
    }

    private void migrate(Behind one, MigrationPlan plan) {
        reports(one).forEach(incident -> runtime.resolveIncident(incident.getId()));
        runtime.newMigration(plan).processInstanceIds(one.instance()).execute();
        texts.refresh(one.instance(), one.to());
    }

    private boolean stillBehind(Behind one) {
        return behind().contains(one);
    }

    private void report(Behind one, RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        if (reports(one).isEmpty()) {
            runtime.createIncident(
                    INCIDENT,
                    one.instance(),
                    one.to(),
                    message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
        }
    }

    private List<Incident> reports(Behind one) {
        return runtime.createIncidentQuery()
                .incidentType(INCIDENT)
                .processInstanceId(one.instance())
                .list();
    }
}
