package no.gevinstflyt;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;

/** Table and column names go to the database without quotes, so that one spelling fits H2 and PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    static BeanPostProcessor unquotedNames() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof JdbcMappingContext mapping) {
                    mapping.setForceQuote(false);
                }
                return bean;
            }
        };
    }
}
