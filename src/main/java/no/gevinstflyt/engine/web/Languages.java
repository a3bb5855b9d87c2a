package no.gevinstflyt.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The languages that the product speaks: bokmål unless English is asked for. */
public final class Languages {

    public static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final List<String> NORWEGIAN = List.of("nb", "no", "nn");

    private Languages() {}

    /** The first language of the request that the product speaks. */
    public static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return BOKMAL;
        }
        for (var wanted = request.getLocales(); wanted.hasMoreElements(); ) {
            String language = wanted.nextElement().getLanguage();
            if (NORWEGIAN.contains(language)) {
                return BOKMAL;
            } else if (language.equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return BOKMAL;
    }
}
