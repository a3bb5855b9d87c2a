package no.gevinstflyt.form;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the application's API answers writes choices as its forms take them: by their keys. */
@Configuration(proxyBeanMethods = false)
class ChoicesInAnswers {

    @Bean
    ChoiceJson choiceJson() {
        return new ChoiceJson();
    }
}
