package no.gevinstflyt.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Says a refusal in the user's language, as problem details (RFC 9457). */
@Component
public class Problems {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The refusal as problem details: {@code detail} and {@code message} are the sentence, {@code field} the first
     * field that is wrong, {@code errors} all of them.
     */
    public ProblemDetail describe(Refused refused, Locale locale) {
        String sentence = text(refused.key(), refused.arguments(), locale);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(refused.kind().status()), sentence);
        problem.setTitle(text("problem." + refused.kind().status(), List.of(), locale));
        problem.setProperty("message", sentence);
        if (!refused.errors().isEmpty()) {
            problem.setProperty("field", refused.errors().get(0).field());
            problem.setProperty(
                    "errors",
                    refused.errors().stream()
                            .map(error -> Map.of("field", error.field(), "message", text(error, locale)))
                            .toList());
        }
        return problem;
    }

    /** What is wrong with one field, as a sentence. */
    public String text(FieldError error, Locale locale) {
        return text(error.key(), error.arguments(), locale);
    }

    private String text(String key, List<Object> arguments, Locale locale) {
        Object[] readable = arguments.stream()
                .map(argument -> argument instanceof LocalDate date ? date(date, locale) : argument)
                .toArray();
        return messages.getMessage(key, readable, key, locale);
    }

    private static String date(LocalDate date, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return DateTimeFormatter.ofPattern(english ? "d MMMM yyyy" : "d. MMMM yyyy", english ? locale : BOKMAL)
                .format(date);
    }
}
