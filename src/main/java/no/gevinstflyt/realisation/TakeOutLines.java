package no.gevinstflyt.realisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.BenefitPlans;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.benefit.Use;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.measurement.Measurements;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.ParticipationState;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectList;
import no.gevinstflyt.project.ProjectState;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.RolloutState;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * From what a municipality can take something out in a budget year: the uses of its relevant targets in the approved
 * plans of the collaboration's running projects, where the solution is in use or is planned to be before the year ends.
 */
@Component
class TakeOutLines {

    private static final int MOST_PROJECTS = 10_000;

    private final ProjectList list;
    private final Projects projects;
    private final BenefitPlans plans;
    private final Measurements measurements;

    TakeOutLines(ProjectList list, Projects projects, BenefitPlans plans, Measurements measurements) {
        this.list = list;
        this.projects = projects;
        this.plans = plans;
        this.measurements = measurements;
    }

    /** The lines of each municipality that has any, by number. */
    Map<String, List<TakeOutLine>> all(String collaboration, int year) {
        return lines(collaboration, year, municipality -> true);
    }

    /** One municipality's lines. */
    List<TakeOutLine> of(String collaboration, int year, String municipality) {
        return lines(collaboration, year, municipality::equals).getOrDefault(municipality, List.of());
    }

    private Map<String, List<TakeOutLine>> lines(String collaboration, int year, Predicate<String> wanted) {
        Map<String, List<TakeOutLine>> lines = new LinkedHashMap<>();
        list
                .page(
                        Set.of(collaboration),
                        new ProjectList.Filter(collaboration, null, ProjectState.RUNNING, null, null),
                        PageRequest.of(0, MOST_PROJECTS))
                .stream()
                .map(row -> projects.byCode(row.code()).orElseThrow())
                .sorted(Comparator.comparing(Project::code))
                .forEach(project -> {
                    Set<String> municipalities = inUse(project, year, wanted);
                    if (!municipalities.isEmpty()) {
                        plans.followed(project.id()).ifPresent(plan -> add(lines, project, plan, municipalities));
                    }
                });
        return lines;
    }

    private Set<String> inUse(Project project, int year, Predicate<String> wanted) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return projects.participations(project.id()).stream()
                .filter(part -> wanted.test(part.municipality()) && part.state() == ParticipationState.PARTICIPATING)
                .filter(part -> inUseBy(part, last))
                .map(Participation::municipality)
                .collect(Collectors.toSet());
    }

    private static boolean inUseBy(Participation part, LocalDate last) {
        LocalDate day = part.goLiveDate() == null ? part.goLivePlanned() : part.goLiveDate();
        return part.rolloutState() != RolloutState.WAIVED && day != null && !day.isAfter(last);
    }

    private void add(Map<String, List<TakeOutLine>> lines, Project project, Plan plan, Set<String> municipalities) {
        Map<String, BigDecimal> measured = measured(project.id());
        for (MunicipalTargets own : plan.municipalities()) {
            if (municipalities.contains(own.municipality())) {
                own.targets().stream().filter(Target::relevant).forEach(target -> byKind(target.uses())
                        .forEach(use -> lines.computeIfAbsent(own.municipality(), number -> new ArrayList<>())
                                .add(new TakeOutLine(
                                        project.id(),
                                        project.code(),
                                        project.title(),
                                        plan.benefit(target.benefit())
                                                .orElseThrow()
                                                .definition(),
                                        target,
                                        use,
                                        measured.get(own.municipality() + target.benefit())))));
            }
        }
    }

    /** The uses with one for each kind: what is taken out is said by kind. */
    private static Collection<Use> byKind(List<Use> uses) {
        return uses.stream()
                .collect(Collectors.toMap(
                        Use::use,
                        Function.identity(),
                        (one, other) -> new Use(one.use(), one.share().add(other.share()), one.text(), one.fromYear()),
                        LinkedHashMap::new))
                .values();
    }

    /** The newest approved value of each target, by municipality and benefit. */
    private Map<String, BigDecimal> measured(long project) {
        return measurements.newest(project).stream()
                .filter(figure -> figure.approved() && figure.value() != null)
                .sorted(Comparator.comparing(Figure::quarter))
                .collect(Collectors.toMap(
                        figure -> figure.municipality() + figure.benefit(), Figure::value, (older, newer) -> newer));
    }
}
