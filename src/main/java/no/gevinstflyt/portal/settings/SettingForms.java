package no.gevinstflyt.portal.settings;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.collaboration.CollaborationSettings;
import no.gevinstflyt.portal.answer.FieldView;
import no.gevinstflyt.portal.answer.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of the page: to choose a setting, to settle it, and to start something that recurs. */
@Component
class SettingForms {

    private static final List<String> RECURRING =
            List.of("measurement-round", "benefit-budget", "benefit-budget-result");

    private final CollaborationSettings settings;
    private final SettingWords words;

    SettingForms(CollaborationSettings settings, SettingWords words) {
        this.settings = settings;
        this.words = words;
    }

    /** Which of these settings is to be changed. */
    FieldView choose(List<String> settleable, @Nullable String chosen) {
        List<Option> names = settleable.stream()
                .map(name -> new Option(name, words.label(name), name.equals(chosen)))
                .toList();
        return field("choice", "setting", true, Map.of(), Map.of(), names);
    }

    /** What one setting is to be, and from when. */
    List<FieldView> settle(String name, Map<String, String> values, Map<String, String> errors) {
        List<Option> choices = settings.choices(name).stream()
                .map(key -> new Option(key, words.value(name, key), key.equals(values.get("value"))))
                .toList();
        return List.of(
                field(choices.isEmpty() ? "number" : "radios", "value", true, values, errors, choices),
                field("date", "from", false, values, errors, List.of()));
    }

    List<FieldView> start(Map<String, String> values, Map<String, String> errors) {
        List<Option> kinds = RECURRING.stream()
                .map(kind -> new Option(kind, words.say("portal.recurring." + kind), kind.equals(values.get("kind"))))
                .toList();
        return List.of(
                field("choice", "kind", true, values, errors, kinds),
                field("text", "period", true, values, errors, List.of()));
    }

    private FieldView field(
            String shape,
            String name,
            boolean required,
            Map<String, String> values,
            Map<String, String> errors,
            List<Option> options) {
        return new FieldView(
                shape,
                name,
                name,
                words.say("portal.settings.field." + name),
                options.isEmpty() || !name.equals("value")
                        ? words.say("portal.settings.field." + name + ".help")
                        : null,
                errors.get(name),
                required,
                values.getOrDefault(name, ""),
                options.isEmpty() ? 100 : null,
                options,
                List.of(),
                List.of(),
                "",
                null);
    }
}
