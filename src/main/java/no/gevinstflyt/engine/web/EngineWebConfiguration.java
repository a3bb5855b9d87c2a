package no.gevinstflyt.engine.web;

import no.gevinstflyt.engine.SignedInFilter;
import no.gevinstflyt.form.Problems;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Filters in front of the engine's own REST API and web applications. */
@Configuration(proxyBeanMethods = false)
class EngineWebConfiguration {

    private static final String REST = "/engine-rest/*";
    private static final String WEBAPP_REST = "/camunda/api/*";
    private static final int AFTER_SIGN_IN = 201;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappSignIn() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.addInitParameter("authentication-provider", WebappSignIn.class.getName());
        registration.addUrlPatterns("/camunda/app/*", WEBAPP_REST);
        registration.setOrder(AFTER_SIGN_IN);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(Problems problems, Gone gone) {
        var registration = new FilterRegistrationBean<>(new ProblemFilter(problems, gone));
        registration.addUrlPatterns(REST, WEBAPP_REST);
        registration.setOrder(AFTER_SIGN_IN + 1);
        return registration;
    }

    /** The filter runs inside the sign-in, not once more before it. */
    @Bean
    FilterRegistrationBean<SignedInFilter> signedInFilterRegistration(SignedInFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
