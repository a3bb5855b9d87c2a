package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.document.Word;
import no.gevinstflyt.engine.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes projects: from then on the benefits are followed up in the line. */
@Service
@Transactional
public class Closing {

    /** The kind of document with which client and observers are told; everybody in the collaboration may read it. */
    public static final String KIND = "closing-notice";

    private static final List<String> ORIENTED = List.of("client", "observer");
    private static final Duration SHOWN = Duration.ofDays(30);

    private final Projects projects;
    private final ProjectPhases phases;
    private final HandoverSection handover;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    Closing(
            Projects projects,
            ProjectPhases phases,
            HandoverSection handover,
            Documents documents,
            JdbcClient jdbc,
            Words words,
            Clock clock) {
        this.projects = projects;
        this.phases = phases;
        this.handover = handover;
        this.documents = documents;
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /** That a project was closed, for those who are oriented. */
    public record Notice(String code, String title, Instant closedAt) {}

    /** The steering group has approved that the project closes. */
    public void close(long projectId) {
        phases.handOver(projectId);
        Project project = projects.get(projectId);
        String file = "orientering-%s.docx".formatted(project.code()).toLowerCase(Locale.ROOT);
        documents.store(KIND, project.collaboration(), project.code(), null, file, notice(project));
    }

    /** When the project was closed; empty before that. */
    @Transactional(readOnly = true)
    public Optional<Instant> closedAt(long projectId) {
        return Optional.ofNullable(phases.history(projectId).get(Phase.REALISATION));
    }

    /** The projects closed within the last 30 days, for the clients and observers of their collaborations. */
    @Transactional(readOnly = true)
    public List<Notice> notices(Caller caller) {
        List<String> oriented = caller.collaborations().stream()
                .filter(collaboration -> ORIENTED.stream().anyMatch(role -> caller.hasRole(collaboration, role)))
                .toList();
        return oriented.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select p.code, p.title, h.entered_at from project p
                                  join project_phase h on h.project = p.id and h.phase = 'REALISATION'
                                 where p.collaboration in (:collaborations) and h.entered_at > :since
                                 order by h.entered_at desc""")
                        .param("collaborations", oriented)
                        .param("since", Timestamp.from(clock.instant().minus(SHOWN)))
                        .query((row, number) -> new Notice(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant()))
                        .list();
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
