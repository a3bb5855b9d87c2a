package no.gevinstflyt.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Pages are in bokmål unless the person has chosen English by {@code ?lang=en}, which a cookie keeps; callers of an
 * API get the language they ask for in {@code Accept-Language}.
 */
@Configuration(proxyBeanMethods = false)
class PageLanguage implements WebMvcConfigurer {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final List<Locale> KNOWN = List.of(BOKMAL, Locale.forLanguageTag("no"), Locale.ENGLISH);
    private static final List<String> APIS = List.of("/api/", "/engine-rest/", "/camunda/api/");
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setCookieMaxAge(A_YEAR);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(PageLanguage::unchosen);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    private static Locale unchosen(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return APIS.stream().anyMatch(path::startsWith)
                ? asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                : BOKMAL;
    }

    private static Locale asked(@Nullable String header) {
        try {
            return Stream.ofNullable(header)
                    .map(Locale.LanguageRange::parse)
                    .map(ranges -> Locale.lookup(ranges, KNOWN))
                    .filter(found -> found != null && found.equals(Locale.ENGLISH))
                    .findFirst()
                    .orElse(BOKMAL);
        } catch (IllegalArgumentException unreadable) {
            return BOKMAL;
        }
    }
}
