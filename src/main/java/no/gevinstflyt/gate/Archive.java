package no.gevinstflyt.gate;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Adds decisions. There is no way to change one. */
@Repository
class Archive {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    Archive(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * Adds a decision with its attendance.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the same treatment of the case has been decided
     */
    GateDecision add(GateDecision decision) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(DecisionRow.INSERT).params(DecisionRow.of(decision)).update(id, "id");
        GateDecision added = decision.withId(id.getKeyAs(Number.class).longValue());
        List<SqlParameterSource> attendance = new ArrayList<>();
        for (GateAttendance person : added.attendance()) {
            attendance.add(new MapSqlParameterSource("decision", added.id())
                    .addValue("key", attendance.size())
                    .addValue("kind", person.kind().name())
                    .addValue("name", person.name())
                    .addValue("user", person.userId()));
        }
        batch.batchUpdate(
                """
                insert into gate_attendance (gate_decision, gate_decision_key, kind, name, user_id)
                values (:decision, :key, :kind, :name, :user)""",
                attendance.toArray(SqlParameterSource[]::new));
        return added;
    }
}
