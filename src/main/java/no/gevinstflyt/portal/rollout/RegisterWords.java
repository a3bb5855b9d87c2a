package no.gevinstflyt.portal.rollout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.rollout.Registration;
import no.gevinstflyt.rollout.RolloutCell;
import no.gevinstflyt.rollout.RolloutRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is registered of a municipality's rollout, as the reader of the page reads it. */
@Component
class RegisterWords {

    private static final String OWN = "rollout.registered.";

    private final Words words;

    RegisterWords(Words words) {
        this.words = words;
    }

    /** One thing to know. */
    record Fact(String label, String value) {}

    /**
     * One thing registered.
     *
     * @param recorded when, by whom and for whom
     */
    record EntryView(List<Fact> facts, String recorded) {}

    String id(Registration kind) {
        return Keys.of(kind);
    }

    String heading(Registration kind) {
        return words.say(OWN + Keys.of(kind));
    }

    List<Fact> standing(RolloutCell cell) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "portal.project.rollout", words.choice(cell.status()));
        add(facts, "portal.rollout.planned-date", date(cell.schedule().planned()));
        if (cell.schedule().moved()) {
            add(facts, "portal.rollout.original-date", date(cell.schedule().original()));
        }
        add(facts, "portal.rollout.moved-why", cell.schedule().moveReason());
        add(facts, "portal.project.live", date(cell.schedule().live()));
        if (cell.readiness().locked() != null) {
            add(
                    facts,
                    "portal.rollout.privacy",
                    words.say(cell.readiness().locked() ? "rollout.privacy-shut" : "rollout.privacy-open"));
        }
        words.onBehalf(cell.unconfirmed()).forEach(line -> add(facts, "portal.rollout.unconfirmed", line));
        return facts;
    }

    EntryView entry(RolloutRegister.Entry entry) {
        List<Fact> facts = entry.values().entrySet().stream()
                .map(value -> new Fact(label(entry.kind(), value.getKey()), value(value.getKey(), value.getValue())))
                .toList();
        return new EntryView(facts, recorded(entry));
    }

    private String recorded(RolloutRegister.Entry entry) {
        String recorded = words.say("portal.rollout.recorded", words.moment(entry.recordedAt()), entry.recordedBy());
        if (entry.answeredBy() == null) {
            return recorded;
        }
        return recorded + " "
                + (entry.unconfirmed() == null
                        ? words.say("portal.rollout.answered-by", entry.answeredBy(), date(entry.answeredOn()))
                        : words.onBehalf(entry.unconfirmed()));
    }

    private void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(words.say(label), value));
        }
    }

    private String label(Registration kind, String field) {
        String own = words.sayOr(OWN + "field." + field, "");
        return own.isEmpty() ? words.say("field." + kind.task() + "." + field) : own;
    }

    private String value(String field, Object value) {
        if (value instanceof Boolean answer) {
            return words.say(answer ? "portal.yes" : "portal.no");
        } else if (value instanceof LocalDate date) {
            return words.date(date);
        } else if (value instanceof Enum<?> choice) {
            return words.choice(choice);
        } else if (value instanceof List<?> choices) {
            return choices.isEmpty()
                    ? words.say("portal.rollout.no-criteria")
                    : choices.stream().map(one -> words.choice((Enum<?>) one)).collect(Collectors.joining("\n"));
        }
        return field.equals("task") ? words.say("task." + value) : value.toString();
    }

    private @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : words.date(date);
    }
}
