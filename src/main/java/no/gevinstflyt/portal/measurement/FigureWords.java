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
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.measurement.FigureList;
import no.gevinstflyt.measurement.Restatements;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Measured figures as people read them: the one that holds, with those before it and one that waits. */
@Component
class FigureWords {

    private static final int MOST = 500;

    private final Words words;
    private final Projects projects;
    private final BenefitPlans plans;
    private final Collaborations collaborations;
    private final FigureTexts texts;
    private final FigureList figures;
    private final Restatements restatements;

    FigureWords(
            Words words,
            Projects projects,
            BenefitPlans plans,
            Collaborations collaborations,
            FigureTexts texts,
            FigureList figures,
            Restatements restatements) {
        this.words = words;
        this.projects = projects;
        this.plans = plans;
        this.collaborations = collaborations;
        this.texts = texts;
        this.figures = figures;
        this.restatements = restatements;
    }

    /**
     * A figure on the page.
     *
     * @param project the project's code
     * @param notes what else is known of it: why it was corrected, what stood before, what waits for approval
     * @param correctable whether the reader may correct it, once nobody is at work with the quarter's figures
     * @param inWork whether somebody is
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
            boolean correctable,
            boolean inWork) {}

    /** What the reader may see of a municipality's quarter; of one benefit alone where its code is given. */
    List<FigureView> figures(String municipality, String quarter, @Nullable String benefit, Caller caller) {
        FigureList.Filter filter = new FigureList.Filter(null, municipality, quarter, benefit, false);
        List<FigureList.Row> rows =
                figures.page(filter, caller, PageRequest.of(0, MOST)).getContent();
        Map<String, List<FigureList.Row>> byBenefit = new LinkedHashMap<>();
        rows.forEach(row -> byBenefit
                .computeIfAbsent(row.figure().project() + " " + row.figure().benefit(), key -> new ArrayList<>())
                .add(row));
        Map<Long, Optional<Plan>> followed = new HashMap<>();
        Map<String, Boolean> inWork = new HashMap<>();
        return byBenefit.values().stream()
                .map(same -> view(same, followed, inWork, caller))
                .toList();
    }

    private FigureView view(
            List<FigureList.Row> same, Map<Long, Optional<Plan>> followed, Map<String, Boolean> inWork, Caller caller) {
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
                texts.value(now),
                texts.state(now),
                texts.notes(now, same),
                project.running() && caller.contactOf(now.municipality()),
                inWork.computeIfAbsent(
                        project.collaboration(),
                        collaboration -> restatements.inWork(collaboration, now.municipality(), now.quarter())));
    }

    private String indicator(Benefit benefit) {
        return benefit.definition().indicator() == null
                ? ""
                : benefit.definition().indicator().name() + " ("
                        + words.choice(benefit.definition().indicator().unit()) + ")";
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
