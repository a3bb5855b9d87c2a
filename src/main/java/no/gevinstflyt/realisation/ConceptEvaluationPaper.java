package no.gevinstflyt.realisation;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.document.Word;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.PaperContributor;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.Projects;
import org.springframework.stereotype.Component;

/** The concept evaluation report, and what BP6's decision paper says of it. */
@Component
class ConceptEvaluationPaper implements PaperContributor {

    private final TrackingTable trackings;
    private final ConceptEvaluationTable evaluations;
    private final FigureSection figures;
    private final Projects projects;
    private final People people;
    private final Words words;

    ConceptEvaluationPaper(
            TrackingTable trackings,
            ConceptEvaluationTable evaluations,
            FigureSection figures,
            Projects projects,
            People people,
            Words words) {
        this.trackings = trackings;
        this.evaluations = evaluations;
        this.figures = figures;
        this.projects = projects;
        this.people = people;
        this.words = words;
    }

    byte[] write(Project project, ConceptEvaluation evaluation) {
        return Word.titled(words.paper("title"))
                .subtitle(project.code() + " " + project.title())
                .block(Block.Facts.of(words.paper("goal"), project.brief().goal())
                        .and(words.paper("written-by"), people.name(evaluation.writtenBy()))
                        .and(words.paper("written-at"), evaluation.writtenAt()))
                .sections(sections(project, evaluation))
                .toBytes();
    }

    @Override
    public List<Section> sections(String subjectType, long subjectId, Gate gate) {
        if (!subjectType.equals("project") || gate != Gate.BP6) {
            return List.of();
        }
        return evaluations
                .newest(subjectId)
                .map(evaluation -> sections(projects.get(subjectId), evaluation))
                .orElse(List.of());
    }

    private List<Section> sections(Project project, ConceptEvaluation evaluation) {
        List<Section> sections = new ArrayList<>();
        sections.add(figures.section(project));
        sections.add(Section.of(words.paper("achieved"), new Block.Paragraph(evaluation.achieved())));
        sections.add(Section.of(words.paper("learnt"), new Block.Paragraph(evaluation.learnt())));
        sections.add(period(project));
        sections.add(Section.of(
                words.paper("recommendation"), new Block.Paragraph(words.choice(evaluation.recommendation()))));
        return sections;
    }

    private Section period(Project project) {
        List<List<Object>> rows = trackings.changes(project.id()).stream()
                .map(change -> List.<Object>of(
                        change.changedAt(),
                        words.choice(change.event()),
                        change.endsOn(),
                        change.reason() == null ? "" : change.reason()))
                .toList();
        return Section.of(
                words.paper("period"),
                new Block.Grid(
                        List.of(
                                words.paper("when"),
                                words.paper("what"),
                                words.paper("period-end"),
                                words.paper("reason")),
                        new ArrayList<>(rows)));
    }
}
