package no.gevinstflyt.project;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.silence.OnBehalfWords;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of papers, which are in bokmål whoever asks for them. */
@Component
class Words {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final MessageSource messages;
    private final OnBehalfWords onBehalf;

    Words(MessageSource messages, OnBehalfWords onBehalf) {
        this.messages = messages;
        this.onBehalf = onBehalf;
    }

    /** A text of the project's papers. */
    String paper(String key, Object... arguments) {
        return messages.getMessage("project.paper." + key, arguments, BOKMAL);
    }

    /** A text with who gave the answer, where it was recorded for the municipality and it hasn't confirmed it. */
    String saidBy(String text, @Nullable Unconfirmed answer) {
        return answer == null ? text : text + ". " + onBehalf.say(answer, BOKMAL);
    }

    /** The same of answers to several tasks, a line for each. */
    @Nullable
    String saidBy(@Nullable String text, List<Unconfirmed> answers) {
        return answers.isEmpty()
                ? text
                : Stream.concat(
                                Stream.ofNullable(text),
                                answers.stream().map(answer -> onBehalf.sayOfTask(answer, BOKMAL)))
                        .collect(Collectors.joining("\n"));
    }

    /** What users read for a choice; null for none. */
    @Nullable
    String choice(@Nullable Enum<?> choice) {
        return choice == null
                ? null
                : messages.getMessage(
                        "choice." + kebab(choice.getDeclaringClass().getSimpleName()) + "." + Keys.of(choice),
                        null,
                        BOKMAL);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
