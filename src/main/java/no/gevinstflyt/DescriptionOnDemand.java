package no.gevinstflyt;

import java.util.Objects;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** What describes the API is made when somebody asks for the description, not when the application starts. */
@Component
final class DescriptionOnDemand implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            String origin = Objects.requireNonNullElse(definition.getFactoryBeanName(), "")
                    + Objects.requireNonNullElse(definition.getBeanClassName(), "");
            if (origin.contains("org.springdoc")) {
                definition.setLazyInit(true);
            }
        }
    }
}
