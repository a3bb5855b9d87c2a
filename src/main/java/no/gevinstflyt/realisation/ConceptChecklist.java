package no.gevinstflyt.realisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.gate.ChecklistContributor;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.KnownItem;
import no.gevinstflyt.measurement.Answering;
import no.gevinstflyt.measurement.Answering.Answered;
import no.gevinstflyt.project.Projects;
import org.springframework.stereotype.Component;

/** What the data knows of what BP6 asks: whether the benefits are measured, taken out, and the concept evaluated. */
@Component
class ConceptChecklist implements ChecklistContributor {

    private final Realisations realisations;
    private final TakeOutTable takeOuts;
    private final ConceptEvaluationTable evaluations;
    private final Answering answering;
    private final Projects projects;
    private final People people;
    private final Words words;
    private final Clock clock;

    ConceptChecklist(
            Realisations realisations,
            TakeOutTable takeOuts,
            ConceptEvaluationTable evaluations,
            Answering answering,
            Projects projects,
            People people,
            Words words,
            Clock clock) {
        this.realisations = realisations;
        this.takeOuts = takeOuts;
        this.evaluations = evaluations;
        this.answering = answering;
        this.projects = projects;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Map<String, KnownItem> known(String subjectType, long subjectId, Gate gate) {
        if (!subjectType.equals("project") || gate != Gate.BP6) {
            return Map.of();
        }
        List<FourFigures> rows = realisations
                .figures(projects.get(subjectId), LocalDate.now(clock).getYear())
                .stream()
                .filter(row -> row.agreed() != null)
                .toList();
        return Map.of(
                "benefits-measured", measured(subjectId, rows),
                "concept-evaluated", evaluated(subjectId),
                "benefits-taken-out", takenOut(subjectId, rows));
    }

    /** Whether each agreed target that has an indicator has been measured at least once. */
    private KnownItem measured(long project, List<FourFigures> rows) {
        List<FourFigures> measurable =
                rows.stream().filter(row -> row.benefit().indicator() != null).toList();
        long measured =
                measurable.stream().filter(row -> row.measured() != null).count();
        Answered answered = answering.of(project);
        return new KnownItem(
                !measurable.isEmpty() && measured == measurable.size(),
                words.paper(
                        "bp6.measured",
                        measured,
                        measurable.size(),
                        answered.rounds(),
                        answered.answered(),
                        answered.asked()));
    }

    private KnownItem evaluated(long project) {
        return evaluations
                .newest(project)
                .map(evaluation -> new KnownItem(
                        true,
                        words.paper(
                                "bp6.evaluated",
                                people.name(evaluation.writtenBy()),
                                Norwegian.date(LocalDate.ofInstant(evaluation.writtenAt(), clock.getZone())))))
                .orElseGet(() -> new KnownItem(false, words.paper("bp6.not-evaluated")));
    }

    /** Whether each municipality with a priced gain in the plan has taken something out of the project's benefits. */
    private KnownItem takenOut(long project, List<FourFigures> rows) {
        Set<String> gaining = rows.stream()
                .filter(row ->
                        row.agreed() instanceof Amount amount && amount.nok().signum() > 0)
                .map(FourFigures::municipality)
                .collect(Collectors.toSet());
        Set<String> taking = takeOuts.of(project, null).stream()
                .filter(one -> one.amount() > 0 && gaining.contains(one.municipality()))
                .map(TakeOut::municipality)
                .collect(Collectors.toSet());
        return new KnownItem(
                !gaining.isEmpty() && taking.equals(gaining),
                words.paper("bp6.taken-out", taking.size(), gaining.size()));
    }
}
