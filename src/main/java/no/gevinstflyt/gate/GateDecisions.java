package no.gevinstflyt.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.gate.GateAttendance.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions, to read. They are added by {@link Archive} and never changed. */
@Repository
class GateDecisions {

    private final JdbcClient jdbc;

    GateDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<GateDecision> find(long id) {
        return find("where id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The decisions on a subject, the oldest first. */
    List<GateDecision> findOfSubject(String subjectType, long subjectId) {
        return find(
                "where subject_type = :type and subject_id = :subject order by id",
                Map.of("type", subjectType, "subject", subjectId));
    }

    /** The decisions on a case, the oldest first. */
    List<GateDecision> findOfCase(long gateCaseId) {
        return find("where gate_case_id = :case order by id", Map.of("case", gateCaseId));
    }

    /** The decisions that belong to a project, the oldest first. */
    List<GateDecision> findOfProject(String code) {
        return find("where code = :code order by id", Map.of("code", code));
    }

    /** Two statements, however many decisions: the second reads the attendance of all. */
    private List<GateDecision> find(String which, Map<String, ?> parameters) {
        Map<Long, List<GateAttendance>> attendance = new HashMap<>();
        List<GateDecision> decisions = jdbc.sql(DecisionRow.SELECT + " " + which)
                .params(parameters)
                .query((row, index) ->
                        DecisionRow.read(row, attendance.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>())))
                .list();
        if (!decisions.isEmpty()) {
            jdbc.sql(
                            """
                            select gate_decision, kind, name, user_id from gate_attendance
                             where gate_decision in (:decisions) order by gate_decision, gate_decision_key""")
                    .param("decisions", attendance.keySet())
                    .query(row -> {
                        attendance
                                .get(row.getLong("gate_decision"))
                                .add(new GateAttendance(
                                        Kind.valueOf(row.getString("kind")),
                                        row.getString("name"),
                                        row.getString("user_id")));
                    });
        }
        return decisions;
    }
}
