package no.gevinstflyt.realisation;

import java.util.Locale;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.silence.OnBehalfWords;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the module's papers, which are in bokmål whoever asks for them. */
@Component("realisationWords")
class Words {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final MessageSource messages;
    private final OnBehalfWords onBehalf;

    Words(MessageSource messages, OnBehalfWords onBehalf) {
        this.messages = messages;
        this.onBehalf = onBehalf;
    }

    String paper(String key, Object... arguments) {
        return messages.getMessage("realisation.paper." + key, arguments, BOKMAL);
    }

    /** A text with who gave the answer, where it was recorded for the municipality and it hasn't confirmed it. */
    @Nullable
    String saidBy(@Nullable String text, @Nullable Unconfirmed answer) {
        return answer == null ? text : text + ". " + onBehalf.say(answer, BOKMAL);
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
