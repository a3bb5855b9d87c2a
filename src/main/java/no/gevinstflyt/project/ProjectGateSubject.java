package no.gevinstflyt.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.GateSubject;
import no.gevinstflyt.gate.SubjectFacts;
import org.springframework.stereotype.Component;

/** What gates must know of a project, and what their papers say of it. */
@Component
class ProjectGateSubject implements GateSubject {

    private final Projects projects;
    private final Ideas ideas;
    private final Proposals proposals;
    private final ProposalSections sections;
    private final FinalReports reports;
    private final ClosingSections closing;
    private final HandoverSection handover;

    ProjectGateSubject(
            Projects projects,
            Ideas ideas,
            Proposals proposals,
            ProposalSections sections,
            FinalReports reports,
            ClosingSections closing,
            HandoverSection handover) {
        this.projects = projects;
        this.ideas = ideas;
        this.proposals = proposals;
        this.sections = sections;
        this.reports = reports;
        this.closing = closing;
        this.handover = handover;
    }

    @Override
    public String type() {
        return "project";
    }

    @Override
    public Optional<Long> idOf(String code) {
        return projects.byCode(code).map(Project::id);
    }

    @Override
    public SubjectFacts facts(long subjectId, Gate gate) {
        Project project = projects.get(subjectId);
        return new SubjectFacts(
                project.collaboration(),
                subjectId,
                project.code(),
                project.title(),
                project.course() == Course.LIGHT,
                known(subjectId));
    }

    @Override
    public boolean handedOver(long subjectId) {
        return projects.get(subjectId).phase() == Phase.REALISATION;
    }

    @Override
    public List<Section> paper(long subjectId, Gate gate) {
        Project project = projects.get(subjectId);
        List<Section> paper = new ArrayList<>();
        paper.add(sections.about(project));
        ideas.find(subjectId).ifPresent(idea -> {
            paper.add(sections.principles(idea));
            paper.add(sections.alternatives(idea));
        });
        if (gate == Gate.BP5) {
            paper.addAll(closing(project));
        }
        if (gate != Gate.BP1) {
            proposals.find(subjectId).ifPresent(proposal -> {
                ShareTable shares = new ShareTable(proposals.shares(subjectId));
                paper.add(sections.proposal(proposal.content()));
                paper.add(sections.costs(proposal.content()));
                paper.add(sections.shares(proposal, shares, shares.municipalities()));
            });
            paper.add(sections.participation(project));
        }
        return paper;
    }

    private List<Section> closing(Project project) {
        List<Section> paper = new ArrayList<>();
        reports.find(project.id()).ifPresent(report -> {
            paper.add(closing.achievement(project, report));
            paper.add(closing.cost(project, report));
            paper.add(closing.rollout(project));
            paper.add(closing.lessons(report));
            paper.add(handover.of(project.id()));
        });
        return paper;
    }

    /** Items of the checklists that the tables answer. */
    private Map<String, Boolean> known(long project) {
        Map<String, Boolean> known = new HashMap<>();
        boolean proposed = proposals.find(project).isPresent();
        known.put("project-leader-named", true);
        known.put("alternatives-compared", ideas.find(project).isPresent());
        known.put("benefit-manager-named", proposed);
        known.put("project-owner-named", proposed);
        reports.find(project).ifPresent(report -> {
            known.put("result-documented", true);
            known.put("lessons-recorded", true);
        });
        return known;
    }
}
