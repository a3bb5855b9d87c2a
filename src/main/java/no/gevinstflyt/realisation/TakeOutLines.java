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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.BenefitPlans;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.benefit.Use;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.measurement.Measurements;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.SolutionsInUse;
import no.gevinstflyt.realisation.TakeOutTable.ProjectPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * From what a municipality can take something out in a budget year: the uses of its relevant targets in the approved
 * plans of the collaboration's running projects, where the solution is in use or is planned to be before the year ends.
 * When the year is over also those of which it said that it would take something out, and where an answer is given anew
 * those that the earlier one was about, whatever became of the project.
 */
@Component
class TakeOutLines {

    private final SolutionsInUse solutions;
    private final BenefitPlans plans;
    private final Measurements measurements;
    private final TakeOutTable takeOuts;
    private final Projects projects;

    TakeOutLines(
            SolutionsInUse solutions,
            BenefitPlans plans,
            Measurements measurements,
            TakeOutTable takeOuts,
            Projects projects) {
        this.solutions = solutions;
        this.plans = plans;
        this.measurements = measurements;
        this.takeOuts = takeOuts;
        this.projects = projects;
    }

    /** The lines of each municipality that has any, by number. */
    Map<String, List<TakeOutLine>> all(String collaboration, int year, BudgetStage stage) {
        return lines(collaboration, year, stage, null);
    }

    /** The lines of the municipality that is asked. */
    List<TakeOutLine> of(BudgetQuestion question) {
        return lines(question.collaboration(), question.year(), question.stage(), question.municipality())
                .getOrDefault(question.municipality(), List.of());
    }

    /** A project's solution in a municipality. */
    private record Part(long project, String code, String title, String municipality) {}

    private Map<String, List<TakeOutLine>> lines(
            String collaboration, int year, BudgetStage stage, @Nullable String municipality) {
        Map<Long, List<Part>> byProject = parts(collaboration, year, stage, municipality)
                .collect(Collectors.groupingBy(Part::project, LinkedHashMap::new, Collectors.toList()));
        Map<Measured, BigDecimal> measured = measured(byProject.keySet(), municipality);
        Map<String, List<TakeOutLine>> lines = new LinkedHashMap<>();
        plans.followed(byProject.keySet()).forEach((project, plan) -> {
            Map<String, List<Target>> targets = plan.municipalities().stream()
                    .collect(Collectors.toMap(MunicipalTargets::municipality, MunicipalTargets::targets));
            for (Part solution : byProject.get(project)) {
                targets.getOrDefault(solution.municipality(), List.of()).stream()
                        .filter(Target::relevant)
                        .flatMap(target -> lines(solution, plan, target, measured))
                        .forEach(line -> lines.computeIfAbsent(solution.municipality(), number -> new ArrayList<>())
                                .add(line));
            }
        });
        return lines;
    }

    /** By the projects' codes and the municipalities. */
    private Stream<Part> parts(String collaboration, int year, BudgetStage stage, @Nullable String municipality) {
        Stream<Part> inUse = solutions.by(collaboration, LocalDate.of(year, 12, 31), municipality).stream()
                .map(one -> new Part(one.project(), one.code(), one.title(), one.municipality()));
        return Stream.concat(inUse, earlier(takeOuts.earlier(collaboration, year, stage, municipality)))
                .distinct()
                .sorted(Comparator.comparing(Part::code).thenComparing(Part::municipality));
    }

    private Stream<Part> earlier(List<ProjectPart> parts) {
        Map<Long, Project> of =
                projects.find(parts.stream().map(ProjectPart::project).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Project::id, Function.identity()));
        return parts.stream()
                .map(one -> new Part(
                        one.project(),
                        of.get(one.project()).code(),
                        of.get(one.project()).title(),
                        one.municipality()));
    }

    private static Stream<TakeOutLine> lines(
            Part solution, Plan plan, Target target, Map<Measured, BigDecimal> measured) {
        BenefitDefinition benefit = plan.benefit(target.benefit()).orElseThrow().definition();
        BigDecimal value = measured.get(new Measured(solution.project(), solution.municipality(), benefit.code()));
        return byKind(target.uses()).stream()
                .map(use -> new TakeOutLine(
                        solution.project(), solution.code(), solution.title(), benefit, target, use, value));
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

    private record Measured(long project, String municipality, String benefit) {}

    /** The newest approved value of each target. */
    private Map<Measured, BigDecimal> measured(Set<Long> projects, @Nullable String municipality) {
        return measurements.newest(projects, municipality).stream()
                .filter(figure -> figure.approved() && figure.value() != null)
                .sorted(Comparator.comparing(Figure::quarter))
                .collect(Collectors.toMap(
                        figure -> new Measured(figure.project(), figure.municipality(), figure.benefit()),
                        Figure::value,
                        (older, newer) -> newer));
    }
}
