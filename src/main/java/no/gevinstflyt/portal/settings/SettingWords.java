package no.gevinstflyt.portal.settings;

import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.collaboration.CollaborationSetup;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.collaboration.Setting;
import no.gevinstflyt.portal.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settings as people read them: no keys, no numbers of municipalities. */
@Component
class SettingWords {

    private final Words words;
    private final Collaborations collaborations;

    SettingWords(Words words, Collaborations collaborations) {
        this.words = words;
        this.collaborations = collaborations;
    }

    /** A setting on the page. */
    record SettingView(String name, String label, String help, String value, String from, List<String> later) {}

    SettingView view(Setting setting) {
        String name = setting.name();
        return new SettingView(
                name,
                label(name),
                help(name),
                setting.value() == null ? words.say("portal.settings.nothing") : value(name, setting.value()),
                since(setting.from()),
                setting.later().stream()
                        .map(later -> words.say(
                                "portal.settings.later", value(name, later.value()), words.date(later.from())))
                        .toList());
    }

    private String since(@Nullable LocalDate from) {
        if (from == null) {
            return words.say("portal.settings.standard");
        }
        return from.equals(CollaborationSetup.ALWAYS) ? words.say("portal.settings.always") : words.date(from);
    }

    String label(String name) {
        String label = words.say("setting." + kind(name));
        return name.contains(".") ? label + ": " + about(name.substring(name.indexOf('.') + 1)) : label;
    }

    String help(String name) {
        return words.say("setting." + kind(name) + ".help");
    }

    /** A choice by its name; a number as it stands, with what it counts. */
    String value(String name, String value) {
        String kind = kind(name);
        if (kind.equals("budget-letter-month")) {
            return words.month(Integer.parseInt(value));
        }
        String unit = words.sayOr("setting." + kind + ".unit", "");
        return words.sayOr("choice." + kind + "." + value, unit.isEmpty() ? value : value + " " + unit);
    }

    String say(String key) {
        return words.say(key);
    }

    /** The task or municipality that a setting is for. */
    private String about(String what) {
        return collaborations
                .municipality(what)
                .map(Municipality::name)
                .orElseGet(() -> words.sayOr("task." + what, what));
    }

    /** The name without the task or municipality that the setting is for. */
    private static String kind(String name) {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }
}
