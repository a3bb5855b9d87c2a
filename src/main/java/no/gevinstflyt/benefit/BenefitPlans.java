package no.gevinstflyt.benefit;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.Plan.MunicipalTargets;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.Gates;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.ParticipationState;
import no.gevinstflyt.project.PlanApproved;
import no.gevinstflyt.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The project's benefit plan: as it stands, finalised, and frozen once the steering group has approved it. */
@Service
@Transactional
public class BenefitPlans {

    private static final String PROJECT = "project";

    /** Whose municipality may have measured what its frozen targets awaited. */
    private static final Predicate<Mapping> MEASURED =
            mapping -> mapping.state() == MappingState.APPROVED || mapping.state() == MappingState.ENDED;

    private final BenefitTable benefits;
    private final Mappings mappings;
    private final TargetTable targets;
    private final PlanVersions versions;
    private final FrozenPlans frozen;
    private final Projects projects;
    private final Gates gates;
    private final FormReader forms;
    private final Clock clock;

    BenefitPlans(
            BenefitTable benefits,
            Mappings mappings,
            TargetTable targets,
            PlanVersions versions,
            FrozenPlans frozen,
            Projects projects,
            Gates gates,
            FormReader forms,
            Clock clock) {
        this.benefits = benefits;
        this.mappings = mappings;
        this.targets = targets;
        this.versions = versions;
        this.frozen = frozen;
        this.projects = projects;
        this.gates = gates;
        this.forms = forms;
        this.clock = clock;
    }

    /** The plan as it stands: what the directors of the participating municipalities have approved. */
    @Transactional(readOnly = true)
    public Plan current(long project) {
        Set<String> participating = projects.participations(project).stream()
                .filter(participation -> participation.state() == ParticipationState.PARTICIPATING)
                .map(Participation::municipality)
                .collect(Collectors.toSet());
        return plan(
                project,
                mapping -> mapping.state() == MappingState.APPROVED && participating.contains(mapping.municipality()));
    }

    /** What some mappings hold. */
    private Plan plan(long project, Predicate<Mapping> of) {
        List<Mapping> approved = mappings.of(project).stream().filter(of).toList();
        Map<Long, List<Target>> figures =
                targets.of(approved.stream().map(Mapping::id).toList());
        Set<String> numbers = approved.stream().map(Mapping::municipality).collect(Collectors.toSet());
        return new Plan(
                benefits.of(project).stream()
                        .filter(benefit -> benefit.shared() || numbers.contains(benefit.municipality()))
                        .toList(),
                approved.stream()
                        .map(mapping -> new MunicipalTargets(
                                mapping.municipality(), figures.getOrDefault(mapping.id(), List.of())))
                        .toList());
    }

    /** Keeps owners, risks, actions and assumptions. */
    public void finalise(long project, List<FinaliseBenefitPlan.Row> plan) {
        PlanRules.check(plan, current(project).benefits());
        benefits.followUp(project, plan);
    }

    /** Freezes the plan in the transaction in which its approval is written down. */
    @EventListener
    public void on(PlanApproved approved) {
        long project = approved.projectId();
        Plan plan = current(project);
        int number = versions.of(project).size() + 1;
        PlanVersion version = versions.add(new PlanVersion(
                null, project, number, decision(project), clock.instant(), sha256(withoutFollowUp(plan))));
        frozen.copy(
                version,
                plan.municipalities().stream()
                        .map(MunicipalTargets::municipality)
                        .toList());
    }

    private @Nullable Long decision(long project) {
        return gates.decisions(PROJECT, project).stream()
                .filter(decision -> decision.gate() == Gate.BP3)
                .reduce((earlier, later) -> later)
                .map(GateDecision::id)
                .orElse(null);
    }

    /** The frozen versions, the oldest first. */
    @Transactional(readOnly = true)
    public List<PlanVersion> versions(long project) {
        return versions.of(project);
    }

    @Transactional(readOnly = true)
    public Optional<PlanVersion> version(long project, int number) {
        return versions.find(project, number);
    }

    /** What was frozen in a version. */
    @Transactional(readOnly = true)
    public Plan content(PlanVersion version) {
        return frozen.read(List.of(version.id())).get(version.id());
    }

    /**
     * The newest frozen plan as it is followed up: with the baselines that were still to be measured when it was frozen,
     * where they have been measured since. None before a plan is frozen.
     */
    @Transactional(readOnly = true)
    public Optional<Plan> followed(long project) {
        return Optional.ofNullable(followed(List.of(project)).get(project));
    }

    /**
     * The same of several projects, by project, in the order given; those without a frozen plan are left out. As many
     * statements for many projects as for one, and some for each whose frozen plan waits for a baseline.
     */
    @Transactional(readOnly = true)
    public Map<Long, Plan> followed(Collection<Long> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> newest = new HashMap<>();
        versions.of(projects).forEach(version -> newest.put(version.project(), version.id()));
        Map<Long, Plan> plans = frozen.read(newest.values());
        Map<Long, Plan> followed = new LinkedHashMap<>();
        projects.stream()
                .filter(newest::containsKey)
                .forEach(project -> followed.put(project, followed(project, plans.get(newest.get(project)))));
        return followed;
    }

    /** With the baselines measured since; of those too who have left, whose figures stay. */
    private Plan followed(long project, Plan plan) {
        return plan.awaitsBaselines() ? plan.withBaselinesOf(plan(project, MEASURED)) : plan;
    }

    /** The SHA-256 of a plan's content, as it is kept with a frozen version. */
    public String sha256(Plan plan) {
        return Plan.sha256(forms.write(plan));
    }

    /** What a frozen version holds: neither links in the map nor actions, which go on being worked on. */
    private static Plan withoutFollowUp(Plan plan) {
        return new Plan(
                plan.benefits().stream().map(Benefit::withoutLinksAndActions).toList(), plan.municipalities());
    }
}
