package no.gevinstflyt.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.engine.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who answers for which benefit after the project, as a part of a paper. */
@Component
class HandoverSection {

    private final Handovers handovers;
    private final ApprovedPlan plan;
    private final Proposals proposals;
    private final Projects projects;
    private final People people;
    private final Words words;

    HandoverSection(
            Handovers handovers,
            ApprovedPlan plan,
            Proposals proposals,
            Projects projects,
            People people,
            Words words) {
        this.handovers = handovers;
        this.plan = plan;
        this.proposals = proposals;
        this.projects = projects;
        this.people = people;
        this.words = words;
    }

    Section of(long project) {
        Map<String, String> names = plan.expected(project).stream()
                .collect(Collectors.toMap(PlannedBenefit::benefit, PlannedBenefit::name, (one, same) -> one));
        String manager = benefitManager(project);
        List<List<@Nullable Object>> rows = handovers.of(project).stream()
                .map(row -> Block.row(
                        row.benefit() + " " + names.getOrDefault(row.benefit(), ""),
                        projects.municipalityName(row.municipality()),
                        row.owner(),
                        row.reportsTo() == null ? manager : row.reportsTo()))
                .toList();
        return Section.of(
                words.paper("handover"),
                new Block.Paragraph(words.paper("handover.explained", manager)),
                new Block.Grid(
                        List.of(
                                words.paper("handover.benefit"),
                                words.paper("municipality"),
                                words.paper("handover.owner"),
                                words.paper("handover.reports-to")),
                        rows));
    }

    /** The name of the person who follows the benefits up from the closing on. */
    String benefitManager(long project) {
        return proposals
                .find(project)
                .map(proposal -> people.name(proposal.content().benefitManager()))
                .orElse(words.paper("benefit-manager"));
    }
}
