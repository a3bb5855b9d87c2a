package no.gevinstflyt.portal.settings;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.collaboration.Setting;
import no.gevinstflyt.portal.answer.FieldView;
import no.gevinstflyt.portal.answer.Option;
import no.gevinstflyt.portal.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two forms of the page: to settle something, and to start something that recurs. */
@Component
class SettingForms {

    private static final List<String> RECURRING =
            List.of("measurement-round", "benefit-budget", "benefit-budget-result");

    private final Words words;

    SettingForms(Words words) {
        this.words = words;
    }

    /** A setting as people read it. */
    record SettingView(String name, String label, String help, String value, String from, List<String> later) {}

    List<SettingView> views(List<Setting> settings) {
        return settings.stream().map(this::view).toList();
    }

    private SettingView view(Setting setting) {
        return new SettingView(
                setting.name(),
                label(setting.name()),
                words.say("setting." + kind(setting.name()) + ".help"),
                setting.value() == null ? words.say("portal.settings.nothing") : setting.value(),
                setting.from() == null ? words.say("portal.settings.standard") : words.date(setting.from()),
                setting.later().stream()
                        .map(later -> words.say("portal.settings.later", later.value(), words.date(later.from())))
                        .toList());
    }

    List<FieldView> settle(List<Setting> settings, Map<String, String> values, Map<String, String> errors) {
        List<Option> names = settings.stream()
                .map(setting -> new Option(
                        setting.name(), label(setting.name()), setting.name().equals(values.get("name"))))
                .toList();
        return List.of(
                field("choice", "name", true, values, errors, names),
                field("text", "value", true, values, errors, List.of()),
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
                words.say("portal.settings.field." + name + ".help"),
                errors.get(name),
                required,
                values.getOrDefault(name, ""),
                shape.equals("text") ? 100 : null,
                options,
                List.of(),
                List.of(),
                "",
                null);
    }

    private String label(String name) {
        @Nullable String about = name.contains(".") ? name.substring(name.indexOf('.') + 1) : null;
        String label = words.say("setting." + kind(name));
        return about == null ? label : label + " (" + about + ")";
    }

    /** The name without the task or municipality that the setting is for. */
    private static String kind(String name) {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }
}
