package no.gevinstflyt.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.collaboration.DecisionMode;
import org.jspecify.annotations.Nullable;

/** A decision as a row of its table. */
final class DecisionRow {

    static final String SELECT =
            """
            select id, gate_case_id, round, collaboration, subject_type, subject_id, code, gate, mode, outcome,
                   given_up, reason, meeting_date, resume_date, votes_for, votes_against, abstained, dissent,
                   decided_by, decided_by_name, decided_at, paper_id, paper_sha256
              from gate_decision""";

    static final String INSERT =
            """
            insert into gate_decision
              (gate_case_id, round, collaboration, subject_type, subject_id, code, gate, mode, outcome, given_up,
               reason, meeting_date, resume_date, votes_for, votes_against, abstained, dissent, decided_by,
               decided_by_name, decided_at, paper_id, paper_sha256)
            values
              (:case, :round, :collaboration, :subjectType, :subject, :code, :gate, :mode, :outcome, :givenUp,
               :reason, :meetingDate, :resumeDate, :votesFor, :votesAgainst, :abstained, :dissent, :by,
               :byName, :at, :paper, :sha256)""";

    private DecisionRow() {}

    static Map<String, @Nullable Object> of(GateDecision decision) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("case", decision.gateCaseId());
        row.put("round", decision.round());
        row.put("collaboration", decision.collaboration());
        row.put("subjectType", decision.subjectType());
        row.put("subject", decision.subjectId());
        row.put("code", decision.code());
        row.put("gate", decision.gate().name());
        row.put("mode", decision.mode().name());
        row.put("outcome", decision.outcome().name());
        row.put("givenUp", decision.givenUp());
        row.put("reason", decision.reason());
        row.put("meetingDate", decision.meetingDate());
        row.put("resumeDate", decision.resumeDate());
        row.put("votesFor", decision.votesFor());
        row.put("votesAgainst", decision.votesAgainst());
        row.put("abstained", decision.abstained());
        row.put("dissent", decision.dissent());
        row.put("by", decision.decidedBy());
        row.put("byName", decision.decidedByName());
        row.put("at", decision.decidedAt());
        row.put("paper", decision.paperId());
        row.put("sha256", decision.paperSha256());
        return row;
    }

    static GateDecision read(ResultSet row, List<GateAttendance> attendance) throws SQLException {
        return new GateDecision(
                row.getLong("id"),
                row.getLong("gate_case_id"),
                row.getInt("round"),
                row.getString("collaboration"),
                row.getString("subject_type"),
                row.getLong("subject_id"),
                row.getString("code"),
                Gate.valueOf(row.getString("gate")),
                DecisionMode.valueOf(row.getString("mode")),
                GateOutcome.valueOf(row.getString("outcome")),
                row.getBoolean("given_up"),
                row.getString("reason"),
                row.getObject("meeting_date", LocalDate.class),
                row.getObject("resume_date", LocalDate.class),
                row.getObject("votes_for", Integer.class),
                row.getObject("votes_against", Integer.class),
                row.getObject("abstained", Integer.class),
                row.getString("dissent"),
                row.getString("decided_by"),
                row.getString("decided_by_name"),
                row.getObject("decided_at", OffsetDateTime.class),
                row.getObject("paper_id", Long.class),
                row.getString("paper_sha256"),
                attendance);
    }
}
