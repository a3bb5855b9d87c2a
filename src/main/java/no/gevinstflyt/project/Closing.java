package no.gevinstflyt.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.document.Word;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes projects: from then on the benefits are followed up in the line. */
@Service
@Transactional
public class Closing {

    /** The kind of document with which client and observers are told; everybody in the collaboration may read it. */
    public static final String KIND = "closing-notice";

    private final Projects projects;
    private final ProjectPhases phases;
    private final HandoverSection handover;
    private final Documents documents;
    private final Words words;
    private final Clock clock;

    Closing(
            Projects projects,
            ProjectPhases phases,
            HandoverSection handover,
            Documents documents,
            Words words,
            Clock clock) {
        this.projects = projects;
        this.phases = phases;
        this.handover = handover;
        this.documents = documents;
        this.words = words;
        this.clock = clock;
    }

    /** The steering group has approved that the project closes. */
    public void close(long projectId) {
        phases.enter(projectId, Phase.REALISATION);
        Project project = projects.get(projectId);
        String file = "orientering-%s.docx".formatted(project.code()).toLowerCase(Locale.ROOT);
        documents.store(KIND, project.collaboration(), project.code(), null, file, notice(project));
    }

    /** When the project was closed; empty before that. */
    @Transactional(readOnly = true)
    public Optional<Instant> closedAt(long projectId) {
        return Optional.ofNullable(phases.history(projectId).get(Phase.REALISATION));
    }

    private byte[] notice(Project project) {
        LocalDate day = LocalDate.ofInstant(closedAt(project.id()).orElseThrow(), clock.getZone());
        return Word.titled(words.paper("closed.title"))
                .subtitle(project.code() + " " + project.title())
                .paragraph(words.paper(
                        "closed.text", project.title(), Norwegian.date(day), handover.benefitManager(project.id())))
                .section(handover.of(project.id()))
                .toBytes();
    }
}
