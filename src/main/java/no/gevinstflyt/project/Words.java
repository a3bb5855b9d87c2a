package no.gevinstflyt.project;

import java.util.Locale;
import no.gevinstflyt.form.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of papers, which are in bokmål whoever asks for them. */
@Component
class Words {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** A text of the project's papers. */
    String paper(String key, Object... arguments) {
        return messages.getMessage("project.paper." + key, arguments, BOKMAL);
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
