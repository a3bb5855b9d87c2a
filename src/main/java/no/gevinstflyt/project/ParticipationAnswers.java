package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what municipalities answered. A newer answer to idea or proposal replaces the older; the rest is added. */
@Repository
class ParticipationAnswers {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ParticipationAnswers(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void interest(Participation participation, DeclareInterest answer, Recorded recorded) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("interest", answer.interest().name());
        values.put("ambition", answer.ambition());
        values.put("leadership", answer.leadership());
        values.put("structure", answer.structure());
        values.put("culture", answer.culture());
        values.put("change_competence", answer.changeCompetence());
        values.put("reason", answer.reason());
        replace("participation_interest", participation, values, recorded);
    }

    void decision(
            Participation participation, DecideParticipation answer, @Nullable DecidingBody body, Recorded recorded) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("participate", answer.participate().name());
        values.put("decided_by", answer.decidedBy());
        values.put("deciding_body", body == null ? null : body.name());
        values.put("decision_date", answer.decisionDate());
        values.put("case_number", answer.caseNumber());
        values.put("person_days", answer.personDays());
        values.put("authority", answer.authority());
        values.put("delegation", answer.delegation());
        values.put("reason", answer.reason());
        replace("participation_decision", participation, values, recorded);
        jdbc.sql("delete from participation_funds where participation = ?")
                .param(participation.id())
                .update();
        if (answer.ownFunds() != null) {
            template.batchUpdate(
                    "insert into participation_funds (participation, fund_year, amount, budget_line) values (?,?,?,?)",
                    answer.ownFunds().entrySet().stream()
                            .map(year -> new Object[] {
                                participation.id(),
                                Integer.valueOf(year.getKey()),
                                year.getValue().amount(),
                                year.getValue().budgetLine()
                            })
                            .toList());
        }
    }

    void resolution(
            Participation participation, RegisterResolution answer, @Nullable DecidingBody body, Recorded recorded) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("outcome", answer.resolution().name());
        values.put("body", body == null ? null : body.name());
        values.put("decision_date", answer.decisionDate());
        values.put("case_number", answer.caseNumber());
        values.put("meeting_date", answer.meetingDate());
        insert("resolution", participation, values, recorded);
    }

    void withdrawal(Participation participation, Withdrawal withdrawal, Recorded recorded) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("reason", withdrawal.reason());
        values.put("decided_by", withdrawal.decidedBy());
        values.put("decided_on", withdrawal.date());
        values.put("case_number", withdrawal.caseNumber());
        insert("withdrawal", participation, values, recorded);
    }

    private void replace(
            String table, Participation participation, Map<String, @Nullable Object> values, Recorded recorded) {
        jdbc.sql("delete from " + table + " where participation = ?")
                .param(participation.id())
                .update();
        insert(table, participation, values, recorded);
    }

    private void insert(
            String table, Participation participation, Map<String, @Nullable Object> values, Recorded recorded) {
        Map<String, @Nullable Object> all = new HashMap<>(values);
        all.put("participation", participation.id());
        all.put("recorded_by", recorded.by());
        all.put("recorded_at", Timestamp.from(recorded.at()));
        all.put("answered_by", recorded.answeredBy());
        all.put("answered_on", recorded.answeredOn());
        List<String> columns = List.copyOf(all.keySet());
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") values (:"
                        + String.join(", :", columns) + ")")
                .params(all)
                .update();
    }
}
