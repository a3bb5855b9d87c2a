package no.gevinstflyt.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.collaboration.TieRule;
import no.gevinstflyt.gate.GateCase.State;
import org.jspecify.annotations.Nullable;

/** A case as a row of its table. */
final class CaseRow {

    static final String SELECT =
            """
            select id, collaboration, project_id, subject_type, subject_id, code, title, gate, recommendation,
                   meeting_date, mode, quorum_percent, tie_rule, prepared_by, prepared_at, state, round, paper_id,
                   paper_sha256, advice, advice_text, advised_by, advised_at, advice_missing, client_told_at
              from gate_case""";

    /** Adds what is prepared; advice, paper and the rest come later. */
    static final String INSERT =
            """
            insert into gate_case
              (collaboration, project_id, subject_type, subject_id, code, title, gate, recommendation, meeting_date,
               mode, quorum_percent, tie_rule, prepared_by, prepared_at, state, round, advice_missing)
            values
              (:collaboration, :project, :subjectType, :subject, :code, :title, :gate, :recommendation, :meetingDate,
               :mode, :quorum, :tieRule, :by, :at, :state, :round, :adviceMissing)""";

    private CaseRow() {}

    static Map<String, @Nullable Object> of(GateCase prepared) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("collaboration", prepared.collaboration());
        row.put("project", prepared.projectId());
        row.put("subjectType", prepared.subjectType());
        row.put("subject", prepared.subjectId());
        row.put("code", prepared.code());
        row.put("title", prepared.title());
        row.put("gate", prepared.gate().name());
        row.put("recommendation", prepared.recommendation());
        row.put("meetingDate", prepared.meetingDate());
        row.put("mode", prepared.mode().name());
        row.put("quorum", prepared.quorumPercent());
        row.put("tieRule", prepared.tieRule().name());
        row.put("by", prepared.preparedBy());
        row.put("at", prepared.preparedAt());
        row.put("state", prepared.state().name());
        row.put("round", prepared.round());
        row.put("adviceMissing", prepared.adviceMissing());
        return row;
    }

    static GateCase read(ResultSet row, List<GateAnswer> answers) throws SQLException {
        String advice = row.getString("advice");
        return new GateCase(
                row.getLong("id"),
                row.getString("collaboration"),
                row.getLong("project_id"),
                row.getString("subject_type"),
                row.getLong("subject_id"),
                row.getString("code"),
                row.getString("title"),
                Gate.valueOf(row.getString("gate")),
                row.getString("recommendation"),
                row.getObject("meeting_date", LocalDate.class),
                DecisionMode.valueOf(row.getString("mode")),
                row.getInt("quorum_percent"),
                TieRule.valueOf(row.getString("tie_rule")),
                row.getString("prepared_by"),
                row.getObject("prepared_at", OffsetDateTime.class),
                State.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getObject("paper_id", Long.class),
                row.getString("paper_sha256"),
                advice == null ? null : Advice.valueOf(advice),
                row.getString("advice_text"),
                row.getString("advised_by"),
                row.getObject("advised_at", OffsetDateTime.class),
                row.getBoolean("advice_missing"),
                row.getObject("client_told_at", OffsetDateTime.class),
                answers);
    }
}
