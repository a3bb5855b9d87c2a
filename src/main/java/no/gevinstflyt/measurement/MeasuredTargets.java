package no.gevinstflyt.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitPlans;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import no.gevinstflyt.project.SolutionsInUse;
import no.gevinstflyt.project.SolutionsInUse.InUse;
import org.springframework.stereotype.Component;

/** Which targets are measured. */
@Component
class MeasuredTargets {

    private final SolutionsInUse solutions;
    private final BenefitPlans plans;

    MeasuredTargets(SolutionsInUse solutions, BenefitPlans plans) {
        this.solutions = solutions;
        this.plans = plans;
    }

    /** Those of a collaboration's running projects, by project, municipality, and the plan's order. */
    List<MeasuredTarget> running(String collaboration) {
        return targets(solutions.running(collaboration));
    }

    /** Those of some projects; those too that are measured no longer, since the project was stopped or the part has ended. */
    List<MeasuredTarget> ever(Set<Long> projects) {
        return targets(solutions.ever(projects));
    }

    /** A project's solution in a municipality. */
    record Solution(long project, String municipality) {

        static Solution of(Key target) {
            return new Solution(target.project(), target.municipality());
        }
    }

    /** The solutions of some projects whose targets can be measured. */
    Set<Solution> inUse(Set<Long> projects) {
        return named(solutions.in(projects));
    }

    private static Set<Solution> named(List<InUse> solutions) {
        return solutions.stream()
                .map(solution -> new Solution(solution.project(), solution.municipality()))
                .collect(Collectors.toSet());
    }

    /** Those of one municipality that can be measured, by project and the plan's order. */
    List<MeasuredTarget> of(String collaboration, String municipality) {
        return targets(solutions.of(collaboration, municipality));
    }

    private List<MeasuredTarget> targets(List<InUse> solutions) {
        Map<Long, List<InUse>> byProject = solutions.stream()
                .collect(Collectors.groupingBy(InUse::project, LinkedHashMap::new, Collectors.toList()));
        List<MeasuredTarget> targets = new ArrayList<>();
        plans.followed(byProject.keySet()).forEach((project, plan) -> add(targets, byProject.get(project), plan));
        return targets;
    }

    private static void add(List<MeasuredTarget> targets, List<InUse> solutions, Plan plan) {
        Map<String, Benefit> benefits =
                plan.benefits().stream().collect(Collectors.toMap(Benefit::code, Function.identity()));
        Map<String, List<Target>> byMunicipality = plan.municipalities().stream()
                .collect(Collectors.toMap(MunicipalTargets::municipality, MunicipalTargets::targets));
        for (InUse solution : solutions) {
            byMunicipality.getOrDefault(solution.municipality(), List.of()).stream()
                    .flatMap(target -> measured(solution, benefits.get(target.benefit()), target).stream())
                    .forEach(targets::add);
        }
    }

    private static Optional<MeasuredTarget> measured(InUse solution, Benefit benefit, Target target) {
        if (!target.relevant()
                || target.target() == null
                || benefit.definition().indicator() == null) {
            return Optional.empty();
        }
        return Optional.of(new MeasuredTarget(
                solution.project(),
                solution.code(),
                solution.title(),
                solution.municipality(),
                solution.since(),
                benefit.definition(),
                target));
    }
}
