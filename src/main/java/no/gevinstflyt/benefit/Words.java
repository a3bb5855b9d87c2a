package no.gevinstflyt.benefit;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.form.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the module's papers, which are in bokmål whoever asks for them. */
@Component("benefitWords")
class Words {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final MessageSource messages;
    private final Collaborations collaborations;

    Words(MessageSource messages, Collaborations collaborations) {
        this.messages = messages;
        this.collaborations = collaborations;
    }

    String paper(String key, Object... arguments) {
        return messages.getMessage("benefit.paper." + key, arguments, BOKMAL);
    }

    /** What users read for a choice; null for none. */
    @Nullable
    String choice(@Nullable Enum<?> choice) {
        if (choice == null) {
            return null;
        }
        String kind = choice.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return messages.getMessage("choice." + kind + "." + Keys.of(choice), null, BOKMAL);
    }

    /** The municipalities' names by number. */
    Map<String, String> municipalities() {
        return collaborations.municipalities().stream()
                .collect(Collectors.toMap(Municipality::number, Municipality::displayName));
    }
}
