package no.gevinstflyt.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A collaboration's settings as they stand in table and configuration: a name and a text each. {@code
 * task-days.declare-interest}, {@code contact-registers-director.1804} and {@code one-person-measurements.1804} name the task and the municipality that they
 * are for.
 */
record SettingTexts(Map<String, String> texts) {

    private static final String TASK_DAYS = "task-days.";
    private static final String CONTACT = "contact-registers-director.";
    private static final String ONE_PERSON = "one-person-measurements.";
    private static final List<String> PREFIXES = List.of(TASK_DAYS, CONTACT, ONE_PERSON);
    private static final int MOST_DAYS = 730;
    private static final Set<String> NAMES = Set.of(
            "decision-mode",
            "quorum-percent",
            "tie-rule",
            "advice-days",
            "silence-days",
            "chair-missing-to-client-days",
            "remind-before-days",
            "remind-after-days",
            "minimum-municipalities",
            "minimum-inhabitants-percent",
            "measurement-days",
            "round-close-days",
            "tracking-quarters",
            "budget-letter-month");

    /**
     * Checks what is to be settled.
     *
     * @throws Refused (invalid) where the name is unknown, its task too, or the text is not what the setting takes
     */
    static void check(String name, String text) {
        if (name.startsWith(TASK_DAYS) && !TaskDays.tasks().contains(name.substring(TASK_DAYS.length()))) {
            throw Refused.invalid(
                    name,
                    "collaboration.unknown-task",
                    name.substring(TASK_DAYS.length()),
                    String.join(", ", TaskDays.tasks()));
        }
        new SettingTexts(Map.of(name, text)).read();
    }

    /**
     * The settings, with the defaults where none is given.
     *
     * @throws Refused (invalid) where a name is unknown or a text is not what the setting takes
     */
    Settings read() {
        texts.keySet().forEach(SettingTexts::known);
        Settings defaults = Settings.DEFAULTS;
        return new Settings(
                choice("decision-mode", DecisionMode.class, defaults.decisionMode()),
                number("quorum-percent", 0, 100, defaults.quorumPercent()),
                choice("tie-rule", TieRule.class, defaults.tieRule()),
                taskDays(),
                number("advice-days", 1, MOST_DAYS, defaults.adviceDays()),
                number("silence-days", 1, MOST_DAYS, defaults.silenceDays()),
                number("chair-missing-to-client-days", 1, MOST_DAYS, defaults.chairMissingToClientDays()),
                number("remind-before-days", 0, MOST_DAYS, defaults.remindBeforeDays()),
                number("remind-after-days", 0, MOST_DAYS, defaults.remindAfterDays()),
                number("minimum-municipalities", 0, 1000, defaults.minimumMunicipalities()),
                number("minimum-inhabitants-percent", 0, 100, defaults.minimumInhabitantsPercent()),
                municipalities(CONTACT),
                municipalities(ONE_PERSON),
                number("measurement-days", 1, 90, defaults.measurementDays()),
                number("round-close-days", 1, 90, defaults.roundCloseDays()),
                number("tracking-quarters", 1, 40, defaults.trackingQuarters()),
                number("budget-letter-month", 1, 12, defaults.budgetLetterMonth()));
    }

    /** What holds where nothing is settled, by name; empty where that is nothing. */
    static Map<String, String> standards() {
        Settings defaults = Settings.DEFAULTS;
        return Map.ofEntries(
                Map.entry("decision-mode", Keys.of(defaults.decisionMode())),
                Map.entry("quorum-percent", String.valueOf(defaults.quorumPercent())),
                Map.entry("tie-rule", Keys.of(defaults.tieRule())),
                Map.entry("advice-days", String.valueOf(defaults.adviceDays())),
                Map.entry("silence-days", String.valueOf(defaults.silenceDays())),
                Map.entry("chair-missing-to-client-days", String.valueOf(defaults.chairMissingToClientDays())),
                Map.entry("remind-before-days", String.valueOf(defaults.remindBeforeDays())),
                Map.entry("remind-after-days", String.valueOf(defaults.remindAfterDays())),
                Map.entry("minimum-municipalities", ""),
                Map.entry("minimum-inhabitants-percent", ""),
                Map.entry("measurement-days", String.valueOf(defaults.measurementDays())),
                Map.entry("round-close-days", String.valueOf(defaults.roundCloseDays())),
                Map.entry("tracking-quarters", String.valueOf(defaults.trackingQuarters())),
                Map.entry("budget-letter-month", String.valueOf(defaults.budgetLetterMonth())));
    }

    /** What the setting takes where it takes one of a few keys; empty where it takes a number. */
    static List<String> choices(String name) {
        return switch (name) {
            case "decision-mode" -> Keys.all(DecisionMode.class);
            case "tie-rule" -> Keys.all(TieRule.class);
            default -> municipality(name).isPresent() ? List.of("true", "false") : List.of();
        };
    }

    /** The names of all that can be settled in a collaboration with these municipalities. */
    static List<String> names(List<String> municipalities) {
        return Stream.of(
                        NAMES.stream().sorted(),
                        TaskDays.tasks().stream().map(TASK_DAYS::concat),
                        municipalities.stream().map(CONTACT::concat),
                        municipalities.stream().map(ONE_PERSON::concat))
                .flatMap(names -> names)
                .toList();
    }

    /** The number of the municipality that the setting is for, where it is for one. */
    static Optional<String> municipality(String name) {
        return Stream.of(CONTACT, ONE_PERSON)
                .filter(name::startsWith)
                .map(prefix -> name.substring(prefix.length()))
                .findFirst();
    }

    /** The number of the municipality that alone may choose what the setting is, where one may. */
    static Optional<String> ownChoice(String name) {
        return municipality(name).filter(number -> name.startsWith(ONE_PERSON));
    }

    private static void known(String name) {
        if (!NAMES.contains(name) && PREFIXES.stream().noneMatch(name::startsWith)) {
            throw Refused.invalid(
                    name,
                    "collaboration.unknown-setting",
                    NAMES.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private Map<String, Integer> taskDays() {
        Map<String, Integer> days = new TreeMap<>();
        named(TASK_DAYS, task -> true).forEach(task -> days.put(task, number(TASK_DAYS + task, 1, MOST_DAYS, 1)));
        return Map.copyOf(days);
    }

    private Set<String> municipalities(String prefix) {
        return named(prefix, municipality -> yes(prefix + municipality));
    }

    /** What follows the prefix in the names that have it. */
    private Set<String> named(String prefix, Predicate<String> wanted) {
        return texts.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(wanted)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean yes(String name) {
        String text = texts.getOrDefault(name, "false");
        if (!text.equals("true") && !text.equals("false")) {
            throw Refused.invalid(name, "form.wrong-type.yes-no");
        }
        return text.equals("true");
    }

    private <E extends Enum<E>> E choice(String name, Class<E> choices, E usual) {
        String text = texts.get(name);
        try {
            return text == null ? usual : Keys.parse(choices, text);
        } catch (IllegalArgumentException unknown) {
            throw Refused.invalid(name, "form.unknown-choice", text, String.join(", ", Keys.all(choices)));
        }
    }

    private @Nullable Integer number(String name, int least, int most, @Nullable Integer usual) {
        String text = texts.get(name);
        if (text == null) {
            return usual;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw Refused.invalid(name, "collaboration.setting-out-of-range", text, least, most);
        }
        return Integer.valueOf(text);
    }
}
