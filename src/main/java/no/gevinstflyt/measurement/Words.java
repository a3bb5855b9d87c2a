package no.gevinstflyt.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.silence.OnBehalfWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the module's papers, which are in bokmål whoever asks for them. */
@Component("measurementWords")
class Words {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final MessageSource messages;
    private final OnBehalfWords onBehalf;
    private final Collaborations collaborations;

    Words(MessageSource messages, OnBehalfWords onBehalf, Collaborations collaborations) {
        this.messages = messages;
        this.onBehalf = onBehalf;
        this.collaborations = collaborations;
    }

    String report(String key, Object... arguments) {
        return messages.getMessage("measurement.report." + key, arguments, BOKMAL);
    }

    /** What users read for a choice. */
    String choice(Enum<?> choice) {
        String kind = choice.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return messages.getMessage("choice." + kind + "." + Keys.of(choice), null, BOKMAL);
    }

    /** What has become of a figure: approved, waiting, lapsed, missing and why; late, corrected, recorded. */
    String state(@Nullable Figure figure) {
        if (figure == null || figure.kind() == Kind.NOT_ANSWERED) {
            return report("state.not-answered");
        }
        List<String> parts = new ArrayList<>();
        if (!figure.approved()) {
            parts.add(report(figure.lapsed() ? "state.lapsed" : "state.waits"));
        } else if (figure.value() == null) {
            parts.add(report("state.missing", String.valueOf(figure.missingReason())));
        } else {
            parts.add(report("state.approved"));
        }
        if (figure.late()) {
            parts.add(report("state.late"));
        }
        if (figure.kind() == Kind.RESTATEMENT) {
            parts.add(report("state.corrected", String.valueOf(figure.reason())));
        }
        if (figure.onBehalf() != null) {
            parts.add(onBehalf.say(figure.onBehalf(), BOKMAL));
        }
        return String.join(". ", parts);
    }

    /** The municipalities' names by number. */
    Map<String, String> municipalities() {
        return collaborations.municipalities().stream()
                .collect(Collectors.toMap(Municipality::number, Municipality::displayName));
    }

    String collaboration(String id) {
        return collaborations.find(id).orElseThrow().name();
    }
}
