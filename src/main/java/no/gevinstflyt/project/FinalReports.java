package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.document.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What project leaders say of finished projects, and the final report that is made of that and the data. */
@Service
@Transactional
public class FinalReports {

    /** The kind of document; everybody in the collaboration may read it. */
    public static final String KIND = "final-report";

    private final Projects projects;
    private final FinalReportSections sections;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    FinalReports(
            Projects projects,
            FinalReportSections sections,
            Documents documents,
            JdbcClient jdbc,
            Words words,
            Clock clock) {
        this.projects = projects;
        this.sections = sections;
        this.documents = documents;
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /** Keeps what the project leader says, in place of what was said before the report was sent back. */
    public void write(long project, WriteFinalReport report, String by) {
        jdbc.sql("delete from project_final_report where project = ?")
                .param(project)
                .update();
        jdbc.sql(
                        """
                        insert into project_final_report
                          (project, goal_achievement, actual_cost, lessons, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        report.goalAchievement(),
                        report.actualCost(),
                        report.lessons(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<WriteFinalReport> find(long project) {
        return jdbc.sql("select goal_achievement, actual_cost, lessons from project_final_report where project = ?")
                .param(project)
                .query((row, number) -> new WriteFinalReport(row.getString(1), row.getLong(2), row.getString(3)))
                .optional();
    }

    /**
     * Makes the report as things stand now and keeps it; earlier ones stay.
     *
     * @throws IllegalStateException where nothing has been written of the project
     */
    public StoredDocument make(long projectId) {
        Project project = projects.get(projectId);
        WriteFinalReport written =
                find(projectId).orElseThrow(() -> new IllegalStateException("No final report of " + project.code()));
        byte[] paper = Word.titled(words.paper("report.title", project.title()))
                .subtitle(project.code())
                .sections(sections.all(project, written))
                .toBytes();
        String file = "sluttrapport-%s.docx".formatted(project.code()).toLowerCase(Locale.ROOT);
        return documents.store(KIND, project.collaboration(), project.code(), null, file, paper);
    }
}
