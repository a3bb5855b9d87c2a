package no.gevinstflyt.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletResponse;
import no.gevinstflyt.engine.SignedInFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One sign-in for all: form login for people, HTTP Basic for programs. Without it: start page, sign-in, health. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
                    + " frame-ancestors 'self'";

    /** The engine's REST API: HTTP Basic, no session, 401 without. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, SignedInFilter signedIn) throws Exception {
        return http.securityMatcher(path("/engine-rest/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(unauthorized()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .addFilterAfter(signedIn, AuthorizationFilter.class)
                .build();
    }

    /** The application's API: HTTP Basic, or the session of a signed-in person with its CSRF token. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, SignedInFilter signedIn) throws Exception {
        RequestMatcher withPassword = new RequestHeaderRequestMatcher("Authorization");
        return http.securityMatcher(new OrRequestMatcher(path("/api/**"), path("/v3/api-docs/**")))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(unauthorized())
                        .accessDeniedHandler(signInFirst(unauthorized())))
                .csrf(csrf -> csrf.ignoringRequestMatchers(withPassword))
                .addFilterAfter(signedIn, AuthorizationFilter.class)
                .build();
    }

    /** Tasklist, Cockpit and Admin: they bring their own CSRF token and content policy. Out of one, out of all. */
    @Bean
    @Order(3)
    SecurityFilterChain engineWebapps(HttpSecurity http) throws Exception {
        return http.securityMatcher(path("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        errors -> errors.defaultAuthenticationEntryPointFor(unauthorized(), path("/camunda/api/**"))
                                .defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint("/login"), path("/camunda/**")))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.logoutRequestMatcher(
                                withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, SignedInFilter signedIn) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", "/login", "/error", "/assets/**", "/favicon.ico", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(errors ->
                        errors.accessDeniedHandler(signInFirst(new LoginUrlAuthenticationEntryPoint("/login"))))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/portal"))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(frames -> frames.sameOrigin())
                        .referrerPolicy(Customizer.withDefaults()))
                .addFilterBefore(new UploadLimit(), CsrfFilter.class)
                .addFilterAfter(signedIn, AuthorizationFilter.class)
                .build();
    }

    private static RequestMatcher path(String pattern) {
        return withDefaults().matcher(pattern);
    }

    /** Who sends a form without its token and isn't signed in is asked to sign in, not refused. */
    private static AccessDeniedHandler signInFirst(AuthenticationEntryPoint signIn) {
        AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
        return (request, response, denied) -> {
            if (SecurityContextHolder.getContext().getAuthentication() == null) {
                signIn.commence(request, response, new InsufficientAuthenticationException("not signed in", denied));
            } else {
                refusal.handle(request, response, denied);
            }
        };
    }

    /** 401 by status alone: an error dispatch would end on the sign-in page. */
    private static AuthenticationEntryPoint unauthorized() {
        return (request, response, refused) -> {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Gevinstflyt\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        };
    }
}
