package no.gevinstflyt.portal.measurement;

import java.util.List;
import java.util.function.Predicate;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.measurement.RoundStandings.RoundAnswer;
import no.gevinstflyt.measurement.RoundStandings.Standing;
import no.gevinstflyt.portal.answer.FieldView;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rounds as people read them. */
@Component
class RoundWords {

    private final Words words;
    private final People people;
    private final Projects projects;

    RoundWords(Words words, People people, Projects projects) {
        this.words = words;
        this.people = people;
        this.projects = projects;
    }

    /**
     * A round on the page.
     *
     * @param answered how many of those that are asked have answered
     * @param missing how many have not, once that is late
     */
    record RoundView(
            long id,
            String collaboration,
            String quarter,
            boolean closed,
            String state,
            String dueOn,
            String opened,
            int asked,
            int answered,
            int waits,
            int late,
            int missing) {}

    /**
     * A municipality in a round.
     *
     * @param onBehalf who gave its answer, where that was recorded for it and it hasn't confirmed it; else empty
     */
    record LineView(
            String number,
            String municipality,
            int figures,
            String state,
            String color,
            boolean late,
            String onBehalf) {}

    RoundView round(Round round, List<Standing> asked) {
        return new RoundView(
                round.id(),
                round.collaboration(),
                round.quarter().toString(),
                round.closed(),
                round.closed()
                        ? words.say("portal.rounds.closed", words.day(round.closedAt()))
                        : words.say("portal.rounds.open", words.date(round.closesOn())),
                words.date(round.dueOn()),
                round.startedBy() == null
                        ? words.say("portal.rounds.by-calendar", words.day(round.openedAt()))
                        : words.say(
                                "portal.rounds.by-hand", words.day(round.openedAt()), people.name(round.startedBy())),
                asked.size(),
                count(asked, one -> one.state() == RoundAnswer.ANSWERED),
                count(asked, one -> one.state() == RoundAnswer.WAITS),
                count(asked, Standing::late),
                count(asked, one -> one.state() == RoundAnswer.NOT_ANSWERED));
    }

    LineView line(Standing standing, @Nullable Unconfirmed onBehalf) {
        return new LineView(
                standing.municipality(),
                municipality(standing.municipality()),
                standing.figures(),
                words.choice(standing.state()),
                switch (standing.state()) {
                    case ANSWERED -> "success";
                    case WAITS -> "info";
                    case NOT_ANSWERED -> "warning";
                },
                standing.late(),
                onBehalf == null ? "" : words.onBehalf(onBehalf));
    }

    /** The one field of the form that starts a round. */
    FieldView quarter(String value, @Nullable String error) {
        return new FieldView(
                "text",
                "quarter",
                "quarter",
                words.say("field.quarter"),
                words.say("portal.rounds.quarter.help"),
                error,
                true,
                value,
                20,
                List.of(),
                List.of(),
                List.of(),
                "",
                null);
    }

    String municipality(String number) {
        return projects.municipalityName(number);
    }

    private static int count(List<Standing> asked, Predicate<Standing> wanted) {
        return (int) asked.stream().filter(wanted).count();
    }
}
