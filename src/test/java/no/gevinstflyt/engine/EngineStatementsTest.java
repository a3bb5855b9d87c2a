package no.gevinstflyt.engine;

import static org.assertj.core.api.Assertions.assertThat;

import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

@ProcessTest
class EngineStatementsTest {

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private ProcessEngine engine;

    @Test
    void theEngineUsesTheStatementsThatWereReadAhead() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var ahead = (EngineStatements) application.getBeanFactory().getSingleton("engineStatements");

        assertThat(application.getBeanFactory().containsBeanDefinition("engineStatements"))
                .as("the statements are there before any bean is made")
                .isFalse();
        assertThat(ahead).isNotNull();
        assertThat(configuration.getSqlSessionFactory().getConfiguration())
                .as("the engine's statements")
                .isSameAs(ahead.on(configuration.getDataSource()).getConfiguration());
    }
}
