package no.gevinstflyt.gate;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.gate.GateCase.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The cases; each is added once, and its later parts are set one by one. */
@Repository
class GateCases {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    GateCases(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Adds a case that is just prepared, with its answers. */
    GateCase add(GateCase prepared) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(CaseRow.INSERT).params(CaseRow.of(prepared)).update(id, "id");
        GateCase added = prepared.withId(id.getKeyAs(Number.class).longValue());
        List<SqlParameterSource> answers = new ArrayList<>();
        for (GateAnswer answer : added.answers()) {
            answers.add(new MapSqlParameterSource("case", added.id())
                    .addValue("key", answers.size())
                    .addValue("item", answer.item())
                    .addValue("required", answer.required())
                    .addValue("text", answer.text())
                    .addValue("answer", answer.answer().name())
                    .addValue("comment", answer.comment()));
        }
        batch.batchUpdate(
                """
                insert into gate_answer (gate_case, gate_case_key, item, required, text, answer, comment)
                values (:case, :key, :item, :required, :text, :answer, :comment)""",
                answers.toArray(SqlParameterSource[]::new));
        return added;
    }

    Optional<GateCase> find(long id) {
        return read("where id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Keeps others from deciding or voting until the transaction ends. */
    Optional<GateCase> findLocked(long id) {
        return read("where id = :id for update", Map.of("id", id)).stream().findFirst();
    }

    /** The cases of a project, the newest first. */
    List<GateCase> of(String code) {
        return read("where code = :code order by id desc", Map.of("code", code));
    }

    /** Open cases whose decision the client has been told is late, the longest waiting first. */
    List<GateCase> late(Collection<String> collaborations) {
        return read(
                """
                where client_told_at is not null and state = 'OPEN' and collaboration in (:collaborations)
                order by client_told_at""",
                Map.of("collaborations", collaborations));
    }

    void setPaper(long id, long paper, String sha256) {
        jdbc.sql("update gate_case set paper_id = ?, paper_sha256 = ? where id = ? and paper_id is null")
                .params(paper, sha256, id)
                .update();
    }

    void setAdvice(long id, Advice advice, @Nullable String text, String by, OffsetDateTime at) {
        jdbc.sql("update gate_case set advice = ?, advice_text = ?, advised_by = ?, advised_at = ? where id = ?")
                .params(advice.name(), text, by, at, id)
                .update();
    }

    void setAdviceMissing(long id) {
        jdbc.sql("update gate_case set advice_missing = true where id = ? and advice is null")
                .param(id)
                .update();
    }

    void setClientTold(long id, OffsetDateTime at) {
        jdbc.sql("update gate_case set client_told_at = ? where id = ? and client_told_at is null")
                .params(at, id)
                .update();
    }

    void setState(long id, State state, int round) {
        jdbc.sql("update gate_case set state = ?, round = ? where id = ?")
                .params(state.name(), round, id)
                .update();
    }

    /** Two statements, however many cases: the second reads the answers of all. */
    private List<GateCase> read(String which, Map<String, ?> parameters) {
        Map<Long, List<GateAnswer>> answers = new HashMap<>();
        List<GateCase> cases = jdbc.sql(CaseRow.SELECT + " " + which)
                .params(parameters)
                .query((row, index) ->
                        CaseRow.read(row, answers.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>())))
                .list();
        if (!cases.isEmpty()) {
            jdbc.sql(
                            """
                            select gate_case, item, required, text, answer, comment from gate_answer
                             where gate_case in (:cases) order by gate_case, gate_case_key""")
                    .param("cases", answers.keySet())
                    .query(row -> {
                        answers.get(row.getLong("gate_case"))
                                .add(new GateAnswer(
                                        row.getString("item"),
                                        row.getBoolean("required"),
                                        row.getString("text"),
                                        ChecklistAnswer.valueOf(row.getString("answer")),
                                        row.getString("comment")));
                    });
        }
        return cases;
    }
}
