package no.gevinstflyt.realisation;

import java.time.Clock;
import java.util.Locale;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.Projects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written when the benefits have been followed up, and the report that is made of it. */
@Service
@Transactional
public class ConceptEvaluations {

    private static final String KIND = "concept-evaluation";

    private final ConceptEvaluationTable table;
    private final ConceptEvaluationPaper paper;
    private final Projects projects;
    private final Documents documents;
    private final Clock clock;

    ConceptEvaluations(
            ConceptEvaluationTable table,
            ConceptEvaluationPaper paper,
            Projects projects,
            Documents documents,
            Clock clock) {
        this.table = table;
        this.paper = paper;
        this.projects = projects;
        this.documents = documents;
        this.clock = clock;
    }

    public void write(long project, EvaluateConcept written, String by) {
        table.add(project, written, by, clock.instant());
    }

    /** Makes the report of the newest evaluation and keeps it with its SHA-256; one that has a report keeps it. */
    public void makeReport(long projectId) {
        ConceptEvaluation evaluation = table.newest(projectId)
                .orElseThrow(() -> new IllegalStateException("Project " + projectId + " is not evaluated"));
        if (evaluation.document() == null) {
            Project project = projects.get(projectId);
            String name = "konseptevaluering-" + project.code().toLowerCase(Locale.ROOT) + "-" + evaluation.id();
            StoredDocument report = documents.store(
                    KIND,
                    project.collaboration(),
                    project.code(),
                    null,
                    name + ".docx",
                    paper.write(project, evaluation));
            table.setDocument(evaluation.id(), report.id(), report.sha256());
        }
    }
}
