package no.gevinstflyt.portal.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.silence.OnBehalfWords;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Values as the reader of the page reads them. */
@Component("pageWords")
public class Words {

    private final MessageSource messages;
    private final OnBehalfWords onBehalf;
    private final Clock clock;

    Words(MessageSource messages, OnBehalfWords onBehalf, Clock clock) {
        this.messages = messages;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A text, or something else where there is none. */
    public String sayOr(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }

    /** A text with who gave the answer, where it was recorded for the municipality and it hasn't confirmed it. */
    public String saidBy(String text, @Nullable Unconfirmed answer) {
        return answer == null ? text : text + ". " + onBehalf(answer);
    }

    /** Who gave an answer that was recorded for the municipality and that it hasn't confirmed. */
    public String onBehalf(Unconfirmed answer) {
        return onBehalf.say(answer, LocaleContextHolder.getLocale());
    }

    /** The same of answers to several tasks, a line for each. */
    public List<String> onBehalf(List<Unconfirmed> answers) {
        return answers.stream()
                .map(answer -> onBehalf.sayOfTask(answer, LocaleContextHolder.getLocale()))
                .toList();
    }

    /** What a choice is called: {@code choice.<enum>.<key>}; its key where it has no name. */
    public String choice(Enum<?> choice) {
        String type = choice.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        String key = Keys.of(choice);
        return messages.getMessage("choice." + type + "." + key, null, key, LocaleContextHolder.getLocale());
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? Norwegian.MISSING : format("d. MMMM yyyy").format(date);
    }

    /** A month's name, 1–12. */
    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
    }

    public String day(Instant moment) {
        return format("d. MMMM yyyy").format(moment.atZone(clock.getZone()));
    }

    public String moment(Instant moment) {
        return format("d. MMMM yyyy HH.mm").format(moment.atZone(clock.getZone()));
    }

    public String number(@Nullable BigDecimal number) {
        return number == null ? Norwegian.MISSING : Norwegian.number(number);
    }

    public String kroner(@Nullable Number amount) {
        return amount == null ? Norwegian.MISSING : Norwegian.kroner(amount);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale());
    }
}
