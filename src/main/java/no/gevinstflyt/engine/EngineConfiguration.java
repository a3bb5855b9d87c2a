package no.gevinstflyt.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.engine.deployment.StartTurn;
import no.gevinstflyt.engine.door.Door;
import no.gevinstflyt.engine.door.GuardedServices;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Sets the engine up: who may do what by being a task's candidate, how jobs are retried, which services guard it. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Clock clock() {
        return new EngineClock(ZoneId.of("Europe/Oslo"));
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    AbstractCamundaConfiguration engineRules(ObjectProvider<Door> door, StartTurn turn, EngineStatements statements) {
        return new AbstractCamundaConfiguration() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                turn.take();
                engine.setDefaultUserPermissionNameForTask("TASK_WORK");
                engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9-]+");
                engine.setFailedJobRetryTimeCycle("PT1M,PT10M,PT1H");
                engine.setFailedJobCommandFactory(new CrossedJobs());
                engine.setAuthorizationCheckRevokes("always");
                engine.setTenantIdProvider(new CollaborationAsTenant());
                engine.setTaskMetricsEnabled(false);
                engine.setEnableExceptionsAfterUnhandledBpmnError(true);
                engine.setDeserializationTypeValidationEnabled(true);
                engine.setHistoryCleanupBatchWindowStartTime("01:00");
                engine.setHistoryCleanupBatchWindowEndTime("04:00");
                engine.setCustomSessionFactories(new ArrayList<>(List.of(new TaskVariableRights.Factory())));
                engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TasklistColumns())));
                engine.setSqlSessionFactory(statements.on(engine.getDataSource()));
                GuardedServices.install(engine, door);
            }
        };
    }
}
