package no.gevinstflyt.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.calendar.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The evidence with its files: added, withdrawn and read. What is withdrawn is kept, and read no more. */
@Repository
class EvidenceTable {

    private static final String EVIDENCE =
            """
            select e.id, e.collaboration, e.municipality, e.project, e.benefit, e.quarter, e.file_name, e.content_type,
                   e.size_bytes, e.sha256, e.uploaded_by, e.uploaded_at
              from measurement_evidence e
             where not exists (select 1 from measurement_evidence_withdrawal w where w.evidence = e.id)
               and\s""";

    /** Whether a figure that was handed in with the file, or after it, is approved. */
    private static final String APPROVED =
            """
            exists (select 1 from measurement m
                      join measurement_report r on r.id = m.report
                      join measurement_approval a on a.report = r.id
                     where a.approved and r.reported_at >= e.uploaded_at and m.project = e.project
                       and m.municipality = e.municipality and m.benefit = e.benefit and m.quarter = e.quarter)""";

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a file that came with a task; gives its id. That of the record is left aside. */
    long add(String task, Evidence evidence, byte[] content) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into measurement_evidence (task_id, collaboration, municipality, project, benefit,
                          quarter, file_name, content_type, size_bytes, sha256, uploaded_by, uploaded_at, content)
                        values (:task, :collaboration, :municipality, :project, :benefit, :quarter, :name, :type,
                          :size, :sha256, :by, :at, :content)""")
                .param("task", task)
                .param("collaboration", evidence.collaboration())
                .param("municipality", evidence.municipality())
                .param("project", evidence.project())
                .param("benefit", evidence.benefit())
                .param("quarter", evidence.quarter().toString())
                .param("name", evidence.fileName())
                .param("type", evidence.contentType())
                .param("size", evidence.size())
                .param("sha256", evidence.sha256())
                .param("by", evidence.uploadedBy())
                .param("at", evidence.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("content", content)
                .update(id, "id");
        return id.getKeyAs(Number.class).longValue();
    }

    /** Adds that a file is withdrawn, unless it is. */
    void withdraw(long id, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into measurement_evidence_withdrawal (evidence, withdrawn_by, withdrawn_at)
                        select id, :by, :at from measurement_evidence
                         where id = :id
                           and not exists (select 1 from measurement_evidence_withdrawal where evidence = :id)""")
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Evidence> find(long id) {
        return jdbc.sql(EVIDENCE + "e.id = ?")
                .param(id)
                .query(EvidenceTable::read)
                .optional();
    }

    /** Whether what the file shows is approved. */
    boolean approved(long id) {
        return jdbc.sql(EVIDENCE + "e.id = ? and " + APPROVED)
                .param(id)
                .query(EvidenceTable::read)
                .optional()
                .isPresent();
    }

    /**
     * A municipality's evidence of a quarter, the oldest first.
     *
     * @param approvedOnly whether only that of approved figures is asked for
     */
    List<Evidence> of(String collaboration, String municipality, Quarter quarter, boolean approvedOnly) {
        return jdbc.sql(EVIDENCE
                        + "e.collaboration = ? and e.municipality = ? and e.quarter = ?"
                        + (approvedOnly ? " and " + APPROVED : "")
                        + " order by e.id")
                .params(collaboration, municipality, quarter.toString())
                .query(EvidenceTable::read)
                .list();
    }

    byte[] content(long id) {
        return jdbc.sql("select content from measurement_evidence where id = ?")
                .param(id)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    private static Evidence read(ResultSet row, int index) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                row.getString("collaboration"),
                row.getString("municipality"),
                row.getLong("project"),
                row.getString("benefit"),
                Quarter.parse(row.getString("quarter")),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
