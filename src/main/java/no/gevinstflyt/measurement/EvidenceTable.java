package no.gevinstflyt.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.calendar.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The evidence with its files: added and read. */
@Repository
class EvidenceTable {

    private static final String EVIDENCE =
            """
            select id, collaboration, municipality, project, benefit, quarter, file_name, content_type, size_bytes,
                   sha256, uploaded_by, uploaded_at
              from measurement_evidence""";

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a file; gives its id. That of the record is left aside. */
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

    Optional<Evidence> find(long id) {
        return jdbc.sql(EVIDENCE + " where id = ?")
                .param(id)
                .query(EvidenceTable::read)
                .optional();
    }

    /** A municipality's evidence of a quarter, the oldest first. */
    List<Evidence> of(String collaboration, String municipality, Quarter quarter) {
        return jdbc.sql(EVIDENCE + " where collaboration = ? and municipality = ? and quarter = ? order by id")
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
