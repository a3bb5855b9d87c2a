package no.gevinstflyt.portal.measurement;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.FigureList;
import no.gevinstflyt.portal.web.Words;
import org.springframework.stereotype.Component;

/** What is said of one figure: its value, how it stands, and what stood before. */
@Component
class FigureTexts {

    private final Words words;
    private final People people;

    FigureTexts(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    String value(Figure figure) {
        if (figure.value() != null) {
            return words.number(figure.value());
        }
        return figure.missingReason() == null
                ? words.number(null)
                : words.say("portal.figures.missing", figure.missingReason());
    }

    /** How it stands, and who gave the answer where it was recorded for the municipality. */
    String state(Figure figure) {
        return words.saidBy(standing(figure), figure.onBehalf());
    }

    private String standing(Figure figure) {
        if (figure.kind() == Kind.NOT_ANSWERED) {
            return words.say("portal.figures.not-answered");
        } else if (!figure.approved()) {
            return words.say(figure.lapsed() ? "portal.figures.lapsed" : "portal.figures.waits");
        }
        return words.say(figure.kind() == Kind.RESTATEMENT ? "portal.figures.restated" : "portal.figures.approved");
    }

    /** Why it was corrected, what stood before it, and what waits for approval or has lapsed. */
    List<String> notes(Figure now, List<FigureList.Row> same) {
        List<String> notes = new ArrayList<>();
        if (now.kind() == Kind.RESTATEMENT) {
            notes.add(words.say("portal.figures.why", String.valueOf(now.reason())));
        }
        if (now.late()) {
            notes.add(words.say("portal.figures.late"));
        }
        same.stream()
                .map(FigureList.Row::figure)
                .filter(figure -> figure.id() != now.id() && figure.kind() != Kind.NOT_ANSWERED)
                .forEach(figure -> notes.add(words.saidBy(other(figure, now), figure.onBehalf())));
        return notes;
    }

    private String other(Figure figure, Figure now) {
        if (now.kind() == Kind.NOT_ANSWERED) {
            return words.say("portal.figures.unapproved", value(figure));
        }
        if (figure.approved()) {
            return words.say(
                    "portal.figures.before",
                    value(figure),
                    people.name(String.valueOf(figure.reportedBy())),
                    words.day(figure.reportedAt()));
        }
        return words.say(
                "portal.figures.correction-" + (figure.lapsed() ? "lapsed" : "waits"),
                value(figure),
                String.valueOf(figure.reason()));
    }
}
