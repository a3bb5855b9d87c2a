package no.gevinstflyt.realisation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The concept evaluations. Only the reference to the report is set later, once. */
@Repository
class ConceptEvaluationTable {

    private final JdbcClient jdbc;

    ConceptEvaluationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long project, EvaluateConcept written, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into concept_evaluation
                          (project, achieved, learnt, recommendation, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        written.achieved(),
                        written.learnt(),
                        written.recommendation().name(),
                        by,
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void setDocument(long id, long document, String sha256) {
        jdbc.sql("update concept_evaluation set document = ?, document_sha256 = ? where id = ? and document is null")
                .params(document, sha256, id)
                .update();
    }

    /** The project's newest. */
    Optional<ConceptEvaluation> newest(long project) {
        return jdbc.sql(
                        """
                        select id, achieved, learnt, recommendation, written_by, written_at, document, document_sha256
                          from concept_evaluation
                         where id = (select max(id) from concept_evaluation where project = ?)""")
                .param(project)
                .query((row, index) -> new ConceptEvaluation(
                        row.getLong("id"),
                        row.getString("achieved"),
                        row.getString("learnt"),
                        Recommendation.valueOf(row.getString("recommendation")),
                        row.getString("written_by"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getObject("document", Long.class),
                        row.getString("document_sha256")))
                .optional();
    }
}
