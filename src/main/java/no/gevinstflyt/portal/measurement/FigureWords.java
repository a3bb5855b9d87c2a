package no.gevinstflyt.portal.measurement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitPlans;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.FigureList;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.Projects;
import org.springframework.stereotype.Component;

/** Measured figures as people read them: the one that holds, with those before it and one that waits. */
@Component
class FigureWords {

    private final Words words;
    private final Projects projects;
    private final BenefitPlans plans;
    private final Collaborations collaborations;
    private final People people;

    FigureWords(Words words, Projects projects, BenefitPlans plans, Collaborations collaborations, People people) {
        this.words = words;
        this.projects = projects;
        this.plans = plans;
        this.collaborations = collaborations;
        this.people = people;
    }

    /**
     * A figure on the page.
     *
     * @param project the project's code
     * @param notes what else is known of it: why it was corrected, what stood before, what waits for approval
     * @param correctable whether the reader may correct it
     */
    record FigureView(
            String project,
            String title,
            String benefit,
            String name,
            String indicator,
            String value,
            String state,
            List<String> notes,
            boolean correctable) {}

    /** Figures of one municipality and quarter, those of one benefit together. */
    List<FigureView> views(List<FigureList.Row> rows, Caller caller) {
        Map<String, List<FigureList.Row>> byBenefit = new LinkedHashMap<>();
        rows.forEach(row -> byBenefit
                .computeIfAbsent(row.figure().project() + " " + row.figure().benefit(), key -> new ArrayList<>())
                .add(row));
        Map<Long, Optional<Plan>> followed = new HashMap<>();
        return byBenefit.values().stream()
                .map(same -> view(same, followed, caller))
                .toList();
    }

    private FigureView view(List<FigureList.Row> same, Map<Long, Optional<Plan>> followed, Caller caller) {
        Figure now = same.stream()
                .filter(FigureList.Row::current)
                .findFirst()
                .orElse(same.get(same.size() - 1))
                .figure();
        Project project = projects.get(now.project());
        Optional<Benefit> benefit =
                followed.computeIfAbsent(now.project(), plans::followed).flatMap(plan -> plan.benefit(now.benefit()));
        return new FigureView(
                project.code(),
                project.title(),
                now.benefit(),
                benefit.map(known -> known.definition().name()).orElse(""),
                benefit.map(this::indicator).orElse(""),
                value(now),
                state(now),
                notes(now, same),
                project.running()
                        && now.approved()
                        && now.kind() != Kind.NOT_ANSWERED
                        && caller.contactOf(now.municipality()));
    }

    private String indicator(Benefit benefit) {
        return benefit.definition().indicator() == null
                ? ""
                : benefit.definition().indicator().name() + " ("
                        + words.choice(benefit.definition().indicator().unit()) + ")";
    }

    private String value(Figure figure) {
        if (figure.value() != null) {
            return words.number(figure.value());
        }
        return figure.missingReason() == null
                ? words.number(null)
                : words.say("portal.figures.missing", figure.missingReason());
    }

    private String state(Figure figure) {
        if (figure.kind() == Kind.NOT_ANSWERED) {
            return words.say("portal.figures.not-answered");
        } else if (!figure.approved()) {
            return words.say("portal.figures.waits");
        }
        return words.say(figure.kind() == Kind.RESTATEMENT ? "portal.figures.restated" : "portal.figures.approved");
    }

    private List<String> notes(Figure now, List<FigureList.Row> same) {
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
                .forEach(figure -> notes.add(other(figure)));
        return notes;
    }

    private String other(Figure figure) {
        return figure.approved()
                ? words.say(
                        "portal.figures.before",
                        value(figure),
                        people.name(String.valueOf(figure.reportedBy())),
                        words.day(figure.reportedAt()))
                : words.say("portal.figures.correction-waits", value(figure), String.valueOf(figure.reason()));
    }

    /**
     * The municipality's name.
     *
     * @throws Refused (not found) where there is none with this number
     */
    String municipality(String number) {
        return collaborations
                .municipality(number)
                .map(Municipality::name)
                .orElseThrow(() -> Refused.notFound("collaboration.unknown-municipality", number));
    }
}
