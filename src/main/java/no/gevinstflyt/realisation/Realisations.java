package no.gevinstflyt.realisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.benefit.BenefitPlans;
import no.gevinstflyt.benefit.Benefits;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import no.gevinstflyt.benefit.RollUp.Entry;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.measurement.Measurements;
import no.gevinstflyt.project.FirstGoLives;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.ParticipationState;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.RolloutState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a project's benefits are realised. The approved plan, approved measurements and what is taken out are for
 * everybody in the collaboration; mapped figures that aren't approved for those who may read them.
 */
@Service
@Transactional(readOnly = true)
public class Realisations {

    private static final Plan NONE = new Plan(List.of(), List.of());

    private final Benefits benefits;
    private final BenefitPlans plans;
    private final Measurements measurements;
    private final TakeOutTable takeOuts;
    private final BudgetAnswers answers;
    private final TrackingTable trackings;
    private final Projects projects;
    private final ProjectReading reading;
    private final FirstGoLives firstGoLives;

    Realisations(
            Benefits benefits,
            BenefitPlans plans,
            Measurements measurements,
            TakeOutTable takeOuts,
            BudgetAnswers answers,
            TrackingTable trackings,
            Projects projects,
            ProjectReading reading,
            FirstGoLives firstGoLives) {
        this.benefits = benefits;
        this.plans = plans;
        this.measurements = measurements;
        this.takeOuts = takeOuts;
        this.answers = answers;
        this.trackings = trackings;
        this.projects = projects;
        this.reading = reading;
        this.firstGoLives = firstGoLives;
    }

    /** The four figures of each municipality and benefit in a budget year, as far as the person may read them. */
    public List<FourFigures> figures(Project project, Caller caller, int year) {
        List<MunicipalTargets> mapped = benefits.mappings(project, caller).stream()
                .filter(Benefits.MunicipalMapping::readable)
                .map(own -> new MunicipalTargets(own.mapping().municipality(), own.targets()))
                .toList();
        return sideBySide(
                project,
                new Plan(benefits.all(project.id()), mapped),
                year,
                number -> reading.readsAnswers(project, number, caller));
    }

    /** The same for the papers that everybody reads: the potential is what the directors approved. */
    List<FourFigures> figures(Project project, int year) {
        return sideBySide(project, plans.current(project.id()), year, number -> false);
    }

    private List<FourFigures> sideBySide(Project project, Plan mapped, int year, Predicate<String> comments) {
        return new SideBySide(
                        mapped,
                        plans.followed(project.id()).orElse(NONE),
                        measurements.newest(project.id()),
                        takeOuts.of(project.id(), year),
                        answers.of(project, year, comments))
                .inYear(year);
    }

    /** Planned, realised and forecast quarter by quarter, a series for each price year; empty before a plan is approved. */
    public List<QuarterSeries> quarters(Project project) {
        List<TrackedTarget> targets = tracked(project);
        List<Quarter> starts = targets.stream()
                .flatMap(target -> Stream.of(target.goLiveFirst(), target.goLivePlanned(), target.goLive()))
                .filter(day -> day != null)
                .map(Quarter::of)
                .sorted()
                .toList();
        return starts.isEmpty() ? List.of() : QuarterSeries.of(targets, starts.get(0), last(project, starts));
    }

    /**
     * The four figures year by year, a series for each of the quarters' price years.
     *
     * @param potential by price year, as far as the reader may see
     */
    public List<YearSeries> years(Project project, List<QuarterSeries> quarters, Map<Integer, BigDecimal> potential) {
        Map<Integer, Map<Integer, Long>> takenOut = TakenOut.byPriceYear(
                plans.followed(project.id()).orElse(NONE).entries(),
                takeOuts.of(project.id(), null),
                answers.of(project, null, number -> false));
        return YearSeries.of(quarters, potential, takenOut);
    }

    /** The quarter in which the tracking period ends; before that is known, two years after the last go-live. */
    private Quarter last(Project project, List<Quarter> starts) {
        Quarter fallback = starts.get(starts.size() - 1).plus(8);
        return trackings
                .find(project.id())
                .map(tracking -> Quarter.of(tracking.endsOn()))
                .filter(end -> end.compareTo(starts.get(0)) >= 0)
                .orElse(fallback);
    }

    private List<TrackedTarget> tracked(Project project) {
        Map<String, Participation> parts = projects.participations(project.id()).stream()
                .collect(Collectors.toMap(Participation::municipality, Function.identity()));
        Map<String, LocalDate> first = firstGoLives.of(project.id());
        Map<String, Map<Quarter, BigDecimal>> measured = measured(project);
        List<TrackedTarget> targets = new ArrayList<>();
        for (Entry entry : plans.followed(project.id()).orElse(NONE).entries()) {
            if (entry.annualValue() instanceof Amount worth) {
                Participation part = parts.get(entry.municipality());
                targets.add(new TrackedTarget(
                        entry.benefit(),
                        entry.target(),
                        worth,
                        first.getOrDefault(entry.municipality(), part.goLivePlanned()),
                        part.goLivePlanned(),
                        part.goLiveDate(),
                        comes(part),
                        measured.getOrDefault(
                                entry.municipality() + entry.target().benefit(), Map.of())));
            }
        }
        return targets;
    }

    private static boolean comes(Participation part) {
        return part.goLiveDate() != null
                || (part.state() == ParticipationState.PARTICIPATING && part.rolloutState() != RolloutState.WAIVED);
    }

    private Map<String, Map<Quarter, BigDecimal>> measured(Project project) {
        return measurements.newest(project.id()).stream()
                .filter(figure -> figure.approved() && figure.value() != null)
                .collect(Collectors.groupingBy(
                        figure -> figure.municipality() + figure.benefit(),
                        Collectors.toMap(Figure::quarter, Figure::value)));
    }
}
