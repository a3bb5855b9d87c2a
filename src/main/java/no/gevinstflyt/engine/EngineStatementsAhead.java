package no.gevinstflyt.engine;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Begins to read the engine's SQL before the application's own configuration is read. */
final class EngineStatementsAhead implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent prepared) {
        var context = prepared.getApplicationContext();
        String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        String databaseType = url.startsWith("jdbc:postgresql:") ? "postgres" : "h2";
        context.getBeanFactory().registerSingleton("engineStatements", EngineStatements.readAhead(databaseType));
    }
}
