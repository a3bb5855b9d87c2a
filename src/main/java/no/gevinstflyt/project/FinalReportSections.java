package no.gevinstflyt.project;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.Gates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of a final report, from the tables. */
@Component
class FinalReportSections {

    private final ProposalSections proposal;
    private final ClosingSections closing;
    private final Experiences experiences;
    private final Gates gates;
    private final ObjectProvider<FinalReportContributor> contributors;
    private final Projects projects;
    private final UnconfirmedAnswers unconfirmed;
    private final Words words;

    FinalReportSections(
            ProposalSections proposal,
            ClosingSections closing,
            Experiences experiences,
            Gates gates,
            ObjectProvider<FinalReportContributor> contributors,
            Projects projects,
            UnconfirmedAnswers unconfirmed,
            Words words) {
        this.proposal = proposal;
        this.closing = closing;
        this.experiences = experiences;
        this.gates = gates;
        this.contributors = contributors;
        this.projects = projects;
        this.unconfirmed = unconfirmed;
        this.words = words;
    }

    List<Section> all(Project project, WriteFinalReport report) {
        List<Section> all = new ArrayList<>();
        all.add(proposal.about(project));
        all.add(closing.achievement(project, report));
        all.add(closing.cost(project, report));
        all.add(closing.dates(project));
        all.add(closing.rollout(project));
        contributors.orderedStream().forEach(one -> all.addAll(one.finalReport(project.id())));
        all.add(experience(project));
        all.add(closing.lessons(report));
        all.add(decisions(project));
        return all;
    }

    private Section experience(Project project) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Experience one : experiences.of(project.id())) {
            ShareExperience shared = one.shared();
            String name = projects.municipalityName(one.municipality());
            if (one.lapsed() || shared.empty()) {
                rows.add(Block.row(
                        name, words.paper(one.lapsed() ? "report.nothing-in-time" : "report.nothing"), null, null));
            } else {
                String said = words.saidBy(name, unconfirmed.of(project, one));
                rows.add(Block.row(said, shared.wentWell(), shared.wentBadly(), shared.advice()));
            }
        }
        return ClosingSections.table(
                words.paper("report.experience"),
                words.paper("report.nobody"),
                List.of(
                        words.paper("municipality"),
                        words.paper("report.went-well"),
                        words.paper("report.went-badly"),
                        words.paper("report.advice")),
                rows);
    }

    private Section decisions(Project project) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (GateDecision decision : gates.decisions("project", project.id())) {
            rows.add(Block.row(
                    decision.gate().name(),
                    words.choice(decision.outcome()),
                    decision.decidedAt().toInstant(),
                    decision.decidedByName(),
                    decision.reason()));
        }
        return Section.of(
                words.paper("report.decisions"),
                new Block.Grid(
                        List.of(
                                words.paper("report.gate"),
                                words.paper("report.outcome"),
                                words.paper("report.date"),
                                words.paper("report.decided-by"),
                                words.paper("report.reason")),
                        rows));
    }
}
