package no.gevinstflyt.realisation;

import java.util.Locale;
import no.gevinstflyt.form.Keys;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the module's papers, which are in bokmål whoever asks for them. */
@Component("realisationWords")
class Words {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String paper(String key, Object... arguments) {
        return messages.getMessage("realisation.paper." + key, arguments, BOKMAL);
    }

    /** What users read for a choice. */
    String choice(Enum<?> choice) {
        String kind = choice.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return messages.getMessage("choice." + kind + "." + Keys.of(choice), null, BOKMAL);
    }
}
