package no.gevinstflyt.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitPlans;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import no.gevinstflyt.benefit.Target;
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

    /** All of a collaboration, by project, municipality, and the plan's order. */
    List<MeasuredTarget> in(String collaboration) {
        return targets(solutions.in(collaboration));
    }

    /** Those too that are measured no longer, since the project has ended or the municipality has left. */
    List<MeasuredTarget> ever(String collaboration) {
        return targets(solutions.ever(collaboration));
    }

    /** Those of one municipality, by project and the plan's order. */
    List<MeasuredTarget> of(String collaboration, String municipality) {
        return targets(solutions.of(collaboration, municipality));
    }

    /** Those of one project, by municipality and the plan's order. */
    List<MeasuredTarget> ofProject(String collaboration, long project) {
        return targets(solutions.in(collaboration).stream()
                .filter(solution -> solution.project() == project)
                .toList());
    }

    private List<MeasuredTarget> targets(List<InUse> solutions) {
        Map<Long, List<InUse>> byProject = solutions.stream()
                .collect(Collectors.groupingBy(InUse::project, LinkedHashMap::new, Collectors.toList()));
        List<MeasuredTarget> targets = new ArrayList<>();
        byProject.forEach((project, inUse) -> plans.followed(project).ifPresent(plan -> add(targets, inUse, plan)));
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
