package no.gevinstflyt.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What approvals have demanded. Only the follow-up is changed later. */
@Repository
class GateConditions {

    private static final String CONDITIONS =
            """
            select id, gate_case_id, gate_decision_id, subject_type, subject_id, gate, text, deadline, fulfilled,
                   comment, recorded_by, recorded_at
              from gate_condition""";

    private final JdbcClient jdbc;

    GateConditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a condition that nothing has been said of yet. */
    void add(GateCondition condition) {
        jdbc.sql(
                        """
                        insert into gate_condition
                          (gate_case_id, gate_decision_id, subject_type, subject_id, gate, text, deadline, fulfilled)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        condition.gateCaseId(),
                        condition.gateDecisionId(),
                        condition.subjectType(),
                        condition.subjectId(),
                        condition.gate().name(),
                        condition.text(),
                        condition.deadline(),
                        condition.fulfilled())
                .update();
    }

    /** Keeps what was said of a condition last. */
    void setFollowUp(GateCondition condition) {
        jdbc.sql(
                        """
                        update gate_condition set fulfilled = ?, comment = ?, recorded_by = ?, recorded_at = ?
                         where id = ?""")
                .params(
                        condition.fulfilled(),
                        condition.comment(),
                        condition.recordedBy(),
                        condition.recordedAt(),
                        condition.id())
                .update();
    }

    Optional<GateCondition> find(long id) {
        return jdbc.sql(CONDITIONS + " where id = ?")
                .param(id)
                .query(GateConditions::read)
                .optional();
    }

    List<GateCondition> ofCase(long gateCaseId) {
        return jdbc.sql(CONDITIONS + " where gate_case_id = ? order by id")
                .param(gateCaseId)
                .query(GateConditions::read)
                .list();
    }

    List<GateCondition> ofSubject(String subjectType, long subjectId) {
        return jdbc.sql(CONDITIONS + " where subject_type = ? and subject_id = ? order by id")
                .params(subjectType, subjectId)
                .query(GateConditions::read)
                .list();
    }

    List<GateCondition> ofDecision(long gateDecisionId) {
        return jdbc.sql(CONDITIONS + " where gate_decision_id = ? order by id")
                .param(gateDecisionId)
                .query(GateConditions::read)
                .list();
    }

    private static GateCondition read(ResultSet row, int index) throws SQLException {
        return new GateCondition(
                row.getLong("id"),
                row.getLong("gate_case_id"),
                row.getLong("gate_decision_id"),
                row.getString("subject_type"),
                row.getLong("subject_id"),
                Gate.valueOf(row.getString("gate")),
                row.getString("text"),
                row.getObject("deadline", LocalDate.class),
                row.getBoolean("fulfilled"),
                row.getString("comment"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class));
    }
}
