package no.gevinstflyt.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The one wording that says, on pages and in papers, that an answer was recorded for a municipality. */
@Component
public class OnBehalfWords {

    private final MessageSource messages;
    private final Clock clock;

    OnBehalfWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Who gave the answer and when, that it isn't confirmed, and what the municipality says against it. */
    public String say(Unconfirmed answer, Locale locale) {
        String who = answer.answeredBy();
        String when = date(answer.answeredOn(), locale);
        Unconfirmed.Denial denied = answer.denied();
        if (denied == null) {
            return messages.getMessage("silence.unconfirmed", new Object[] {who, when}, locale);
        }
        String day = date(LocalDate.ofInstant(denied.at(), clock.getZone()), locale);
        return denied.comment() == null
                ? messages.getMessage("silence.denied", new Object[] {who, when, day}, locale)
                : messages.getMessage(
                        "silence.denied-because", new Object[] {who, when, day, denied.comment()}, locale);
    }

    /** The same after the name of the task, where answers to several stand together. */
    public String sayOfTask(Unconfirmed answer, Locale locale) {
        return messages.getMessage("task." + answer.task(), null, locale) + ": " + say(answer, locale);
    }

    private static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy", locale).format(date);
    }
}
