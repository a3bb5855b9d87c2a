package no.gevinstflyt.engine.deployment;

import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The product's tables are brought up to date by the node whose turn it is. */
@Configuration(proxyBeanMethods = false)
class TablesInTurn {

    @Bean
    FlywayMigrationStrategy inTurn(StartTurn turn) {
        return flyway -> {
            turn.take();
            flyway.migrate();
        };
    }
}
