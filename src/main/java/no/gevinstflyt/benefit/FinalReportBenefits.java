package no.gevinstflyt.benefit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.RollUp.Entry;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.project.ApprovedPlan;
import no.gevinstflyt.project.FinalReportContributor;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.ParticipationState;
import no.gevinstflyt.project.PlannedBenefit;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.RolloutState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the approved plan says to a project that closes: the benefits in its final report, and who owns them. */
@Component
@Order(2)
class FinalReportBenefits implements FinalReportContributor, ApprovedPlan {

    private final BenefitPlans plans;
    private final Projects projects;
    private final BenefitSections sections;
    private final TotalSections totals;
    private final Words words;

    FinalReportBenefits(
            BenefitPlans plans, Projects projects, BenefitSections sections, TotalSections totals, Words words) {
        this.plans = plans;
        this.projects = projects;
        this.sections = sections;
        this.totals = totals;
        this.words = words;
    }

    @Override
    public List<Section> finalReport(long projectId) {
        List<Section> report = new ArrayList<>();
        plans.followed(projectId).ifPresent(plan -> {
            List<Entry> entries = plan.entries();
            report.add(totals.totals(plan));
            for (Benefit benefit : plan.benefits()) {
                report.add(sections.benefit(benefit, of(benefit, entries), words.municipalities()));
            }
        });
        return report;
    }

    @Override
    public List<PlannedBenefit> expected(long projectId) {
        Set<String> participating = projects.participations(projectId).stream()
                .filter(part -> part.state() == ParticipationState.PARTICIPATING)
                .filter(part -> part.rolloutState() != RolloutState.WAIVED)
                .map(Participation::municipality)
                .collect(Collectors.toSet());
        return plans.followed(projectId).stream()
                .flatMap(plan -> expected(plan, participating).stream())
                .toList();
    }

    private static List<PlannedBenefit> expected(Plan plan, Set<String> participating) {
        Map<String, String> owners = plan.benefits().stream()
                .filter(benefit -> benefit.owner() != null)
                .collect(Collectors.toMap(Benefit::code, Benefit::owner));
        return plan.entries().stream()
                .filter(entry -> entry.target().relevant())
                .filter(entry -> participating.contains(entry.municipality()))
                .map(entry -> new PlannedBenefit(
                        entry.benefit().code(),
                        entry.benefit().name(),
                        entry.municipality(),
                        entry.target().owner() != null
                                ? entry.target().owner()
                                : owners.get(entry.benefit().code())))
                .sorted(Comparator.comparing(PlannedBenefit::benefit).thenComparing(PlannedBenefit::municipality))
                .toList();
    }

    private static List<Entry> of(Benefit benefit, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.benefit().code().equals(benefit.code()))
                .toList();
    }
}
